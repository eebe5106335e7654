#include "core/design/copiedcell.h"
#include "core/design/hiddentext.h"
#include "core/design/items.h"
#include "tests/core/hostile.h"
#include "tests/ui/shownwindow.h"
#include "ui/acceptdialog.h"
#include "ui/pages/designpage.h"
#include "ui/pageswizard.h"
#include "ui/panel/panel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QTableView>
#include <QTextDocument>
#include <QTextEdit>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

/// Hostile texts, each with a number at its end by which it is found again.
class Marked {
public:
    QString give(const QString &text)
    {
        given.append(text + QStringLiteral(" \u27e6%1\u27e7").arg(given.size()));
        return given.last();
    }
    QString give()
    {
        const QStringList &texts = tests::hostileTexts();
        return give(texts[given.size() % texts.size()]);
    }
    /// The texts whose marks are in `shown`.
    QStringList in(const QString &shown) const
    {
        static const QRegularExpression mark(QStringLiteral("\u27e6(\\d+)\u27e7"));
        QStringList found;
        for (auto it = mark.globalMatch(shown); it.hasNext();)
            found.append(given.value(it.next().captured(1).toInt()));
        return found;
    }
    QStringList given;
};

QString folded(const QString &text)
{
    return text.simplified();
}

/// A text in every question that takes one; what refuses it keeps its answer.
void fill(Design &design, Marked &texts)
{
    for (const Field &field : fields()) {
        if (field.type().kind != Kind::Text)
            continue;
        if (!field.isItem()) {
            (void)setField(design, field.id, texts.give());
            continue;
        }
        const Field &list = fields().at(field.parent);
        if (Items(list, design).count() == 0)
            (void)appendItems(design, list, QJsonObject(), 1);
        for (qsizetype i = 0; i < std::min<qsizetype>(2, Items(list, design).count()); ++i)
            (void)setAnswer(design, list, i, questionOf(list, QLatin1String(field.question().key)), texts.give());
    }
}

/// What a widget that guesses makes of a text; each link that it would have is noted.
QString asGuessed(const QString &text, bool isRich, QStringList &links)
{
    if (!isRich)
        return text;
    static const QRegularExpression link(QStringLiteral("<(?:a|img)\\s[^>]*(?:href|src)\\s*=\\s*[\"']?([^\"'>]*)"));
    for (auto it = link.globalMatch(text); it.hasNext();)
        links.append(it.next().captured(1));
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// A text that stands somewhere in the window, and how that place reads it.
struct Place {
    QString where, text;
    bool isRich = false;
    bool isTip = false;
};

bool guessesRich(const QString &text)
{
    return Qt::mightBeRichText(text);
}

void addItems(QList<Place> &places, const QAbstractItemModel &model, const QModelIndex &parent, const QString &where)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString tip = index.data(Qt::ToolTipRole).toString();
            places.append({where, index.data(Qt::DisplayRole).toString()});
            places.append({where + QStringLiteral(", tool tip"), tip, guessesRich(tip), true});
        }
        addItems(places, model, model.index(row, 0, parent), where);
    }
}

void addWidget(QList<Place> &places, QWidget *widget)
{
    const QString name = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    const QString tip = widget->toolTip();
    places.append({name + QStringLiteral(", tool tip"), tip, guessesRich(tip), true});
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const Qt::TextFormat format = label->textFormat();
        const bool isRich = format == Qt::RichText || (format == Qt::AutoText && guessesRich(label->text()));
        places.append({name, label->text(), isRich});
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        places.append({name, button->text()});
    } else if (const auto *edit = qobject_cast<const QTextEdit *>(widget)) {
        places.append({name, edit->toPlainText()});
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        if (view->model())
            addItems(places, *view->model(), {}, name);
    }
}

QList<Place> placesIn(const QWidget &window)
{
    QList<Place> places;
    places.append({QStringLiteral("title"), window.windowTitle()});
    for (QWidget *widget : window.findChildren<QWidget *>())
        addWidget(places, widget);
    for (const QAction *action : window.findChildren<QAction *>()) {
        places.append({QStringLiteral("action"), action->text()});
        const QString tip = action->toolTip();
        places.append({QStringLiteral("action, tool tip"), tip, guessesRich(tip), true});
    }
    return places;
}

} // namespace

/// The whole window with hostile texts in every question: none is markup, hides anything, or leads anywhere.
class HostileWindowTest : public QObject {
    Q_OBJECT

private:
    Marked m_texts;
    std::unique_ptr<test::ShownWindow> m_shown;
    QTemporaryDir m_folder;
    QSet<QString> m_seen;

    /// What of a text of the design a place must show: all of it, or what the edit makes of it that removes the hidden.
    static bool isWhole(const Place &place, const QString &read, const QString &text)
    {
        const QString shown = folded(read), withoutMnemonic = QString(shown).replace(u"&&"_s, u"&"_s);
        const bool isFix = place.where.startsWith(u"octoha::ActionButton"_s);
        return shown.contains(folded(shownText(text))) || withoutMnemonic.contains(folded(shownText(text)))
            || (isFix && withoutMnemonic.contains(folded(withoutHidden(text))));
    }

    /// What is wrong at a place: a link out of a text, or a text that does not stand there whole.
    QStringList faultsAt(const Place &place)
    {
        QStringList links, faults;
        const QString read = asGuessed(place.text, place.isRich, links);
        for (const QString &link : std::as_const(links)) {
            if (!m_texts.in(link).isEmpty() || link.contains(u"127.0.0.1"_s))
                faults.append(place.where + u" links to "_s + link);
        }
        for (const QString &text : m_texts.in(read)) {
            if (!isWhole(place, read, text))
                faults.append(u"%1: “%2” came out as “%3”"_s.arg(place.where, text, read.left(300)));
            m_seen.insert(text);
        }
        return faults;
    }

    void check(const QList<Place> &places)
    {
        QStringList faults;
        for (const Place &place : places)
            faults += faultsAt(place);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    }

    void checkAll() { check(placesIn(*m_shown->window)); }

    /// What a view copies: text alone, and no cell that a spreadsheet would work out.
    void checkCopy(QAbstractItemView *view)
    {
        QGuiApplication::clipboard()->clear();
        view->selectAll();
        QTest::keySequence(view, QKeySequence::Copy);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(!copied->hasHtml() && !copied->hasUrls());
        for (const QString &line : copied->text().split(u'\n')) {
            for (const QString &cell : line.split(u'\t'))
                QCOMPARE(cell, copiedCell(pastedCell(cell)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        Project project = sampleProject();
        fill(project.design, m_texts);
        // A file's name is a text from outside too.
        const QString name = m_texts.give(QStringLiteral("<b>x<b> & \"y\" \u202e"));
        const QString path = m_folder.filePath(name + QStringLiteral(".octoha"));
        QVERIFY(saveProject(path, project));
        m_shown = std::make_unique<test::ShownWindow>(project);
        QVERIFY(m_shown->window->openFile(path));
        QVERIFY(m_texts.given.size() > 100);
    }

    void cleanupTestCase()
    {
        m_shown.reset();
        // That the walk came by texts at all.
        QVERIFY2(m_seen.size() > 80, QByteArray::number(m_seen.size()).constData());
    }

    void everyPageShowsText_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_shown->window->wizard().count(); ++i)
            QTest::newRow(qUtf8Printable(m_shown->window->wizard().page(i)->pageId())) << i;
    }

    void everyPageShowsText()
    {
        QFETCH(int, index);
        m_shown->window->wizard().enter(index);
        test::settle();
        checkAll();
    }

    void everyTabShowsText_data()
    {
        QTest::addColumn<int>("tab");
        for (int tab = 0; tab <= int(Panel::Tab::Files); ++tab)
            QTest::addRow("%d", tab) << tab;
    }

    void everyTabShowsText()
    {
        QFETCH(int, tab);
        auto *panel = m_shown->window->findChild<Panel *>();
        QVERIFY(panel);
        panel->open(Panel::Tab(tab));
        test::settle();
        checkAll();
    }

    void dialogsSayText()
    {
        // Compared with an empty design every text is told; and a file that is none is named.
        m_shown->dialogs.path = m_folder.filePath(u"empty.octoha"_s);
        QVERIFY(saveProject(m_shown->dialogs.path, Project()));
        QVERIFY(m_shown->action(u"Compare"_s));
        m_shown->action(u"Compare"_s)->trigger();
        QVERIFY(!m_shown->window->openFile(m_folder.filePath(m_texts.give(u"<b>no<b> \u202e"_s))));
        QVERIFY(!m_shown->dialogs.said.isEmpty() && !m_shown->dialogs.errors.isEmpty());
        // Both are what the real dialogs show as rich text, and as text that they escape.
        QList<Place> places;
        for (const QString &said : std::as_const(m_shown->dialogs.said))
            places.append({u"dialog"_s, said, true});
        for (const QString &error : std::as_const(m_shown->dialogs.errors))
            places.append({u"error"_s, shownText(error)}); // As Dialogs::error does.
        check(places);
    }

    void menusShowText()
    {
        for (QMenu *menu : m_shown->window->findChildren<QMenu *>())
            Q_EMIT menu->aboutToShow();
        checkAll();
    }

    void anAcceptanceShowsText()
    {
        const auto &findings = m_shown->document.assessment().findings;
        QVERIFY(!findings.isEmpty());
        QStringList faults;
        for (const Finding &finding : findings) {
            const AcceptDialog dialog(finding, m_shown->document, nullptr);
            for (const Place &place : placesIn(dialog))
                faults += faultsAt(place);
        }
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    }

    void theClipboardHoldsText_data() { everyPageShowsText_data(); }
    void theClipboardHoldsText()
    {
        QFETCH(int, index);
        m_shown->window->wizard().enter(index);
        test::settle();
        for (auto *view : m_shown->window->wizard().current()->findChildren<QTableView *>()) {
            if (view->isVisible())
                checkCopy(view);
        }
    }
};

QTEST_MAIN(HostileWindowTest)
#include "tst_hostilewindow.moc"
