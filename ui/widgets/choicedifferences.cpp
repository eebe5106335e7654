#include "ui/widgets/choicedifferences.h"

#include "core/assess/choicedeltas.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace octoha {

namespace {

constexpr int differenceRole = Qt::AccessibleDescriptionRole; // A screen reader says it after the answer.

/// An answer at the left, what it would change at the right.
class DifferenceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString text = index.data(differenceRole).toString();
        const int gap = option.fontMetrics.height();
        return QStyledItemDelegate::sizeHint(option, index)
            + QSize(text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(text) + 2 * gap, gap / 4);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(isChosen ? option.palette.color(QPalette::HighlightedText) : Theme::color(Tone::Muted));
        const int gap = option.fontMetrics.height() / 2;
        const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        painter->drawText(
            option.rect.adjusted(gap, 0, -gap, 0), int(side | Qt::AlignVCenter), index.data(differenceRole).toString());
    }
};

bool changesNothing(const ChoiceDelta &delta)
{
    return delta.chosen
        || (delta.monthly == 0 && delta.withoutPrice == 0 && std::abs(delta.availability.value_or(0)) < 0.0005);
}

QString textFor(const QList<ChoiceDelta> &deltas, const QJsonValue &answer)
{
    const auto found
        = std::find_if(deltas.cbegin(), deltas.cend(), [&](const ChoiceDelta &delta) { return delta.to == answer; });
    return found == deltas.cend() ? QString() : deltaText(*found, QLocale());
}

} // namespace

void showDifferences(QComboBox &box, int valueRole, const QString &fieldId, const DesignDocument &document)
{
    QList<ChoiceDelta> deltas = choiceDeltasOf(fieldId, document.design(), document.catalog());
    if (std::all_of(deltas.cbegin(), deltas.cend(), changesNothing))
        deltas.clear();
    if (!dynamic_cast<DifferenceDelegate *>(box.itemDelegate()))
        box.setItemDelegate(new DifferenceDelegate(&box));
    const QSignalBlocker quiet(box.model()); // An editable box would write the whole line of its answer anew.
    for (int i = 0; i < box.count(); ++i)
        box.setItemData(i, textFor(deltas, box.itemData(i, valueRole).toString()), differenceRole);
}

QString otherAnswersText(const QString &fieldId, const DesignDocument &document)
{
    const Field *field = findField(fieldId);
    const bool isShort = field && (field->type().kind == Kind::Choice || field->type().kind == Kind::Boolean);
    QList<ChoiceDelta> deltas
        = isShort ? choiceDeltasOf(fieldId, document.design(), document.catalog()) : QList<ChoiceDelta>();
    deltas.removeIf(changesNothing);
    std::stable_sort(
        deltas.begin(), deltas.end(), [](const ChoiceDelta &a, const ChoiceDelta &b) { return a.monthly < b.monthly; });
    constexpr int most = 3;
    QStringList texts;
    for (const ChoiceDelta &delta : deltas.mid(0, most))
        texts.append(QCoreApplication::translate("ChoiceDifferences", "“%1”: %2", "answer, what it changes")
                         .arg(delta.title, deltaText(delta, QLocale())));
    if (const qsizetype more = deltas.size() - most; more > 0)
        texts.append(QCoreApplication::translate("ChoiceDifferences", "%n more in the list", nullptr, int(more)));
    return texts.join(u'\n');
}

} // namespace octoha
