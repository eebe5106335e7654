#include "tests/ui/shownwindow.h"
#include "ui/pageswizard.h"
#include "ui/widgets/fieldrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>

using namespace octoha;
using namespace Qt::StringLiterals;

/// What a page says around an answer, and the licence that gives several at once.
class FieldRowsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ShownWindow> m_shown;

    DesignDocument &document() const { return m_shown->document; }

    /// The line below the editor, empty where nothing stands there.
    QString noteOf(const QString &id) const
    {
        m_shown->window->goToField(id);
        test::settle();
        const auto *note = m_shown->window->wizard().current()->findChild<QLabel *>(id + u".note"_s);
        return note && note->isVisible() ? note->text() : QString();
    }

    void pressReadLicence() const
    {
        m_shown->window->goToPage(u"workload"_s);
        test::settle();
        for (QPushButton *button : m_shown->window->wizard().current()->findChildren<QPushButton *>()) {
            if (button->text() == u"Read licence file…"_s)
                return button->click();
        }
        QFAIL("There is no such button.");
    }

    static QString licenceFile(const QTemporaryDir &folder, const QByteArray &xml)
    {
        QFile file(folder.filePath(u"private-licence.xml"_s));
        return file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { m_shown = std::make_unique<test::ShownWindow>(); }
    void cleanup() { m_shown.reset(); }

    QString differencesOf(const QString &id) const
    {
        m_shown->window->goToField(id);
        test::settle();
        const auto *line = m_shown->window->wizard().current()->findChild<QLabel *>(id + u".differences"_s);
        return line && line->isVisible() ? line->text().replace(QChar(QChar::Nbsp), u' ') : QString();
    }

private Q_SLOTS:
    void aChoiceSaysWhatOtherAnswersWouldChange()
    {
        QCOMPARE(differencesOf(u"database.zoneRedundant"_s), u"“no”: −$149.42 a month, −0.005 % availability"_s);
        QVERIFY2(
            differencesOf(u"database.kind"_s).contains(u"a month"_s), qPrintable(differencesOf(u"database.kind"_s)));
        QVERIFY2(differencesOf(u"database.kind"_s).contains(u"1 more in the list"_s),
            qPrintable(differencesOf(u"database.kind"_s)));
        QCOMPARE(differencesOf(u"database.collation"_s), QString());
    }

    void whatOtherAnswersChangeFollowsOnceNobodyEdits()
    {
        differencesOf(u"database.zoneRedundant"_s);
        const auto *line
            = m_shown->window->wizard().current()->findChild<QLabel *>(u"database.zoneRedundant.differences"_s);
        const QString before = line->text();
        QVERIFY(document().set(u"database.vcoreObjective"_s, u"BC_Gen5_4"_s));
        QCOMPARE(line->text(), before); // The edit does not wait for it.
        QTRY_VERIFY(line->text() != before || !line->isVisible());
    }

    /// Whoever goes on typing is let in between two rows.
    void whatOtherAnswersChangeFollowsRowByRow()
    {
        differencesOf(u"database.zoneRedundant"_s);
        const auto lines
            = m_shown->window->wizard().current()->findChildren<QLabel *>(QRegularExpression(u"\\.differences$"_s));
        const auto textsNow = [&lines] {
            QStringList texts;
            for (const QLabel *line : lines)
                texts.append(line->text());
            return texts;
        };
        QStringList last = textsNow();
        int turns = 0, most = 0;
        QTimer turn;
        connect(&turn, &QTimer::timeout, this, [&] {
            const QStringList now = textsNow();
            int changed = 0;
            for (qsizetype i = 0; i < now.size(); ++i)
                changed += now[i] != last[i];
            last = now;
            most = qMax(most, changed);
            turns += changed > 0;
        });
        turn.start(0);
        QVERIFY(document().set(u"database.vcoreObjective"_s, u"BC_Gen5_4"_s));
        QTRY_VERIFY(turns >= 2 || most >= 2);
        QCOMPARE(most, 1);
    }

    void theListSaysWhatEachAnswerWouldChange()
    {
        m_shown->window->goToField(u"database.kind"_s);
        auto *box = m_shown->window->wizard().current()->findChild<QComboBox *>(u"database.kind"_s);
        box->showPopup();
        QCOMPARE(box->itemData(box->currentIndex(), Qt::AccessibleDescriptionRole).toString(), u"as it is now"_s);
        const int other = box->currentIndex() == 0 ? 1 : 0;
        QVERIFY(box->itemData(other, Qt::AccessibleDescriptionRole).toString().contains(u" a month"_s));
        box->hidePopup();
        auto *plain = m_shown->window->wizard().current()->findChild<QComboBox *>(u"database.otherCopies"_s);
        QVERIFY(plain);
        plain->showPopup();
        QCOMPARE(plain->itemData(0, Qt::AccessibleDescriptionRole).toString(), QString());
        plain->hidePopup();
    }

    void aListOfSizesSaysWhatEachWouldCost()
    {
        m_shown->window->goToField(u"database.vcoreObjective"_s);
        auto *box = m_shown->window->wizard().current()->findChild<QComboBox *>(u"database.vcoreObjective"_s);
        const QString answer = box->currentText();
        box->showPopup();
        QCOMPARE(box->currentText(), answer); // Looking does not write the answer anew.
        QVERIFY(
            box->itemData(box->findData(u"BC_Gen5_8"_s), Qt::AccessibleDescriptionRole).toString().startsWith(u"+$"_s));
        box->hidePopup();
    }

    void anEmptyAnswerSaysWhatItStandsFor_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("note");
        QTest::addRow("name") << u"storage.accountName"_s << u"Empty: stoctopusprodwe001, from the pattern."_s;
        QTest::addRow("resource") << u"placement.networkId"_s
                                  << u"Empty: a new one is made, vnet-octopus-prod-we-001."_s;
        QTest::addRow("region") << u"storage.region"_s << u"Empty: westeurope, the region of the design."_s;
        QTest::addRow("list") << u"placement.dnsServers"_s << u"Empty: Azure's own DNS."_s;
        QTest::addRow("root")
            << u"storage.clusterSharedPath"_s
            << uR"(Empty: \\stoctopusprodwe001.file.core.windows.net\octoha, the root of the share.)"_s;
    }

    void anEmptyAnswerSaysWhatItStandsFor()
    {
        QFETCH(QString, id);
        QVERIFY(document().set(
            id, findField(id)->type().kind == Kind::List ? QJsonValue(QJsonArray()) : QJsonValue(QString())));
        QTEST(noteOf(id), "note");
    }

    void theStandInFollowsWhatItIsMadeOf()
    {
        QVERIFY(document().set(u"storage.accountName"_s, QString()));
        QVERIFY(document().set(u"placement.workloadName"_s, u"ship"_s));
        QVERIFY2(noteOf(u"storage.accountName"_s).contains(u"stshipprodwe001"_s),
            qPrintable(noteOf(u"storage.accountName"_s)));
    }

    void aListStandsForNothingMoreOnceItHasARow()
    {
        const QString id = u"placement.dnsServers"_s;
        QVERIFY(document().set(id, QJsonArray()));
        QVERIFY(!noteOf(id).isEmpty());
        QVERIFY(document().set(id, QJsonArray{u"10.0.0.4"_s}));
        QCOMPARE(noteOf(id), QString());
    }

    void notStated_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("offersTheValue");
        QTest::addRow("nothing to take") << u"workload.msiSha256"_s << false;
        QTest::addRow("a value") << u"workload.projects"_s << true;
    }

    void notStated()
    {
        QFETCH(QString, id);
        QVERIFY(document().set(id, QJsonValue::Null));
        const QString note = noteOf(id);
        QVERIFY2(note.startsWith(u"Not stated."_s), qPrintable(note));
        QTEST(note.contains(u"<a "_s), "offersTheValue");
    }

    void aRefusalStandsBelowTheEditorAndGoesWithTheNextAnswer()
    {
        const QString id = u"workload.averageMinutes"_s;
        m_shown->window->goToField(id);
        const FieldRow *row = m_shown->window->wizard().current()->row(id);
        auto *edit = row->editor().input()->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, u"600000"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(row->editor().input()->accessibleDescription().contains(u"600,000"_s),
            qPrintable(row->editor().input()->accessibleDescription()));
        QVERIFY(document().set(id, 45));
        test::settle();
        QVERIFY(!row->editor().input()->accessibleDescription().contains(u"600,000"_s));
    }

    /// One step with what the licence says; neither its key nor where it lies is kept.
    void aLicenceIsRead()
    {
        const QTemporaryDir folder;
        test::QuietDialogs dialogs;
        dialogs.path = licenceFile(folder,
            "<License><LicenseKey>12345-SECRET</LicenseKey><NodeLimit>3</NodeLimit><ProjectLimit>20</ProjectLimit></"
            "License>");
        pressReadLicence();
        QCOMPARE(dialogs.errors, QStringList());
        QCOMPARE(document().undoStack().count(), 1);
        QCOMPARE(document().design().workload.licenceNodeLimit.number(), 3);
        QCOMPARE(document().design().workload.licenceProjectLimit.number(), 20);
        QVERIFY2(dialogs.said.join(u' ').contains(u"20"_s), qPrintable(dialogs.said.join(u' ')));
        QVERIFY(document().save(folder.filePath(u"design.octoha"_s)));
        QFile saved(folder.filePath(u"design.octoha"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray text = saved.readAll();
        QVERIFY(!text.contains("SECRET") && !text.contains("private-licence"));
        pressReadLicence();
        QCOMPARE(document().undoStack().count(), 1); // It says nothing new.
    }

    void aRefusedLicenceChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addRow("another file") << QByteArray("<html/>");
        QTest::addRow("too large") << QByteArray(1'000'000, ' ');
    }

    void aRefusedLicenceChangesNothing()
    {
        QFETCH(QByteArray, xml);
        const QTemporaryDir folder;
        test::QuietDialogs dialogs;
        dialogs.path = licenceFile(folder, xml);
        pressReadLicence();
        QCOMPARE(dialogs.errors.size(), 1);
        QVERIFY(!document().undoStack().canUndo());
        dialogs.path = folder.filePath(u"not there.xml"_s);
        pressReadLicence();
        QCOMPARE(dialogs.errors.size(), 2);
        QVERIFY(!dialogs.errors.last().contains(u"not there"_s));
    }

    void turningBackChangesNothing()
    {
        const QTemporaryDir folder;
        test::QuietDialogs dialogs;
        dialogs.path = licenceFile(folder, "<License><NodeLimit>3</NodeLimit></License>");
        dialogs.agrees = false;
        pressReadLicence();
        QVERIFY(!document().undoStack().canUndo());
    }
};

QTEST_MAIN(FieldRowsTest)
#include "tst_fieldrows.moc"
