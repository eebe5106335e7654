#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace octoha::test {

/// A label or button that is smaller than its words; a widget that can be seen whole fits. What is cut off on purpose
/// says its words in the tool tip.
inline bool isCutOff(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool onPurpose = !label->text().isEmpty() && label->toolTip() == label->text();
        const int height
            = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        return !onPurpose
            && (label->height() + 1 < height || (!label->wordWrap() && label->width() + 1 < label->sizeHint().width()));
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool showsWords = button && !button->text().isEmpty() && !qobject_cast<QLineEdit *>(button->parentWidget());
    return showsWords
        && (button->width() + 1 < button->minimumSizeHint().width()
            || button->height() + 1 < button->minimumSizeHint().height());
}

inline QString wordsOf(const QWidget &widget)
{
    const QString text = widget.property("text").toString();
    return text.isEmpty() ? QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName() : text;
}

/// What is shown below `root` and cut off.
inline QStringList cutOff(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && isCutOff(*widget))
            found.append(wordsOf(*widget));
    }
    return found;
}

inline bool isContent(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget);
}

/// Pairs of neighbours that are shown one over the other.
inline QStringList overlapping(const QWidget &root)
{
    QHash<const QWidget *, QList<const QWidget *>> neighbours;
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isInside = isContent(*widget->parentWidget()); // The field of a spin box, the corner of a table.
        if (!widget->isVisible() || !isContent(*widget) || isInside)
            continue;
        for (const QWidget *other : neighbours.value(widget->parentWidget())) {
            if (widget->geometry().intersects(other->geometry()))
                found.append(wordsOf(*widget) + QLatin1String(" over ") + wordsOf(*other));
        }
        neighbours[widget->parentWidget()].append(widget);
    }
    return found;
}

/// What is wider than the place in which it scrolls.
inline QStringList tooWide(const QWidget &root)
{
    QStringList found;
    for (const QScrollArea *scroll : root.findChildren<QScrollArea *>()) {
        const int width = scroll->widget() ? scroll->widget()->width() : 0, room = scroll->viewport()->width();
        if (scroll->isVisible() && width > room)
            found.append(QStringLiteral("%1: %2 in %3").arg(wordsOf(*scroll->widget())).arg(width).arg(room));
    }
    return found;
}

} // namespace octoha::test
