#include "ui/dialogs.h"

#include "core/design/hiddentext.h"
#include "ui/recovery/editsdialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace octoha {

namespace {
Dialogs *replaced = nullptr;

void prepare(QMessageBox &box)
{
    box.setTextFormat(Qt::RichText);
    box.setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

/// The button takes the focus, which the text would have otherwise.
void setDefault(QMessageBox &box, QPushButton *button)
{
    box.setDefaultButton(button);
    button->setFocus(Qt::OtherFocusReason);
}
}

QString textOf(const Error &error)
{
    constexpr qsizetype most = 20; // A box that is higher than the screen cannot be closed.
    QStringList lines;
    for (const Error &each : QList<Error>{error} + error.others.mid(0, most))
        lines.append(each.path.isEmpty()
                ? each.message
                : QCoreApplication::translate("Dialogs", "%1: %2", "place, message").arg(each.path, each.message));
    if (const qsizetype more = error.others.size() - most; more > 0)
        lines.append(QCoreApplication::translate("Dialogs", "… and %n more", nullptr, int(more)));
    return lines.join(u'\n');
}

Dialogs &Dialogs::instance()
{
    static Dialogs real;
    return replaced ? *replaced : real;
}

void Dialogs::use(Dialogs *dialogs)
{
    replaced = dialogs;
}

void Dialogs::error(QWidget *parent, const QString &message)
{
    const QString text = shownText(message).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    QMessageBox box(QMessageBox::Critical, QCoreApplication::applicationName(), text, QMessageBox::Ok, parent);
    prepare(box);
    setDefault(box, static_cast<QPushButton *>(box.button(QMessageBox::Ok)));
    box.exec();
}

void Dialogs::information(QWidget *parent, const QString &title, const QString &richText)
{
    QMessageBox box(QMessageBox::Information, title, richText, QMessageBox::Ok, parent);
    prepare(box);
    setDefault(box, static_cast<QPushButton *>(box.button(QMessageBox::Ok)));
    box.exec();
}

Answer Dialogs::askToSave(QWidget *parent, const QString &name)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
        QCoreApplication::translate("Dialogs", "“%1” has changes that are not saved.").arg(name.toHtmlEscaped()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    prepare(box);
    setDefault(box, static_cast<QPushButton *>(box.button(QMessageBox::Save)));
    switch (box.exec()) {
    case QMessageBox::Save:
        return Answer::Save;
    case QMessageBox::Discard:
        return Answer::Discard;
    default:
        return Answer::Cancel;
    }
}

bool Dialogs::confirm(QWidget *parent, const QString &title, const QString &richText, const QString &button)
{
    QMessageBox box(QMessageBox::NoIcon, title, richText, QMessageBox::Cancel, parent);
    prepare(box);
    QPushButton *positive = box.addButton(button, QMessageBox::AcceptRole);
    setDefault(box, positive);
    box.exec();
    return box.clickedButton() == positive;
}

int Dialogs::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &buttons)
{
    QMessageBox box(QMessageBox::Question, title, shownText(text).toHtmlEscaped(), QMessageBox::Cancel, parent);
    prepare(box);
    QList<QAbstractButton *> made;
    for (const QString &button : buttons)
        made.append(box.addButton(button, QMessageBox::ActionRole));
    setDefault(box, static_cast<QPushButton *>(made.first()));
    box.exec();
    return int(made.indexOf(box.clickedButton()));
}

EditsAnswer Dialogs::chooseEdits(QWidget *parent, const EditsQuestion &question)
{
    EditsDialog dialog(question, parent);
    dialog.exec();
    return dialog.answer();
}

void Dialogs::text(
    QWidget *parent, const QString &title, const QString &richText, const std::function<void(const QString &)> &follow)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *browser = new QTextBrowser(dialog);
    browser->setOpenLinks(false);
    browser->setHtml(richText);
    browser->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(browser);
    layout->addWidget(buttons);
    // As wide as tables of three columns want it, but no wider than what it stands beside.
    const int wanted = dialog->fontMetrics().averageCharWidth() * 115, most = parent->window()->width() * 9 / 10;
    dialog->resize(std::min(wanted, most), dialog->fontMetrics().height() * 32);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(browser, &QTextBrowser::anchorClicked, dialog, [follow](const QUrl &url) {
        if (url.scheme() == QLatin1String("https"))
            QDesktopServices::openUrl(url);
        else if (follow)
            follow(url.toString());
    });
    dialog->show();
}

QString Dialogs::openPath(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString Dialogs::savePath(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString Dialogs::folderPath(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace octoha
