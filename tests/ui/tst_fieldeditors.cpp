#include "tests/ui/editorbench.h"
#include "ui/widgets/suggestionbox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// Every kind of editor: what is typed is the answer, undo shows the old one again.
class FieldEditorsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::EditorBench> m_bench;

    const Design &design() const { return m_bench->document.design(); }
    QUndoStack &steps() const { return m_bench->document.undoStack(); }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { m_bench = std::make_unique<test::EditorBench>(); }

    void everyQuestionHasAnEditor()
    {
        for (const Field &question : fields()) {
            if (!question.isItem())
                QCOMPARE(m_bench->editor(question.id)->input()->objectName(), question.id);
        }
    }

    void isToldToScreenReaders_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("value");
        QTest::addRow("text") << u"project.title"_s << int(QAccessible::EditableText)
                              << sampleProject().design.project.title.text();
        QTest::addRow("number") << u"workload.averageMinutes"_s << int(QAccessible::SpinBox) << u"30 minutes"_s;
        QTest::addRow("decimal") << u"workload.wantedAvailability"_s << int(QAccessible::SpinBox) << u"99.8"_s;
        QTest::addRow("word for 0") << u"workload.licenceMachineLimit"_s << int(QAccessible::SpinBox) << u"unlimited"_s;
        QTest::addRow("choice") << u"compute.spread"_s << int(QAccessible::ComboBox) << u"Availability zones"_s;
        QTest::addRow("suggestion") << u"placement.region"_s << int(QAccessible::ComboBox) << u"westeurope"_s;
        QTest::addRow("day") << u"workload.licenceEnds"_s << int(QAccessible::EditableText) << u"12/31/2027"_s;
        QTest::addRow("list") << u"compute.nodes"_s << int(QAccessible::Table) << QString();
    }

    void isToldToScreenReaders()
    {
        QFETCH(QString, id);
        const FieldEditor *made = m_bench->editor(id);
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(made->input());
        QTEST(int(told->role()), "role");
        QCOMPARE(made->input()->accessibleName(), findField(id)->label());
        if (told->role()
            != QAccessible::ComboBox) // Under Linux its name is the value; the label before it tells the rest.
            QCOMPARE(told->text(QAccessible::Name), findField(id)->label());
        QFETCH(QString, value);
        if (!value.isEmpty())
            QCOMPARE(told->text(QAccessible::Value).replace(QChar::Nbsp, u' '), value);
    }

    void aCheckBoxTellsItsState()
    {
        const auto *box = m_bench->input<QCheckBox>(u"balancer.forceSsl"_s);
        const QAccessibleInterface *told
            = QAccessible::queryAccessibleInterface(m_bench->editor(u"balancer.forceSsl"_s)->input());
        QCOMPARE(told->role(), QAccessible::CheckBox);
        QCOMPARE(bool(told->state().checked), box->isChecked());
    }

    void text()
    {
        auto *edit = m_bench->input<QLineEdit>(u"project.title"_s);
        const QString before = edit->text();
        edit->selectAll();
        QTest::keyClicks(edit, u"Octopus in West Europe"_s);
        QCOMPARE(design().project.title.text(), u"Octopus in West Europe"_s);
        QCOMPARE(steps().count(), 1);
        steps().undo();
        QCOMPARE(edit->text(), before);
    }

    void aRefusedTextSaysWhyAndIsKeptForMending()
    {
        auto *edit = m_bench->input<QLineEdit>(u"workload.octopusVersion"_s);
        edit->selectAll();
        QTest::keyClicks(edit, u"2026.x"_s);
        QVERIFY(!m_bench->refusal.isEmpty());
        QCOMPARE(edit->text(), u"2026.x"_s);
        edit->selectAll();
        QTest::keyClicks(edit, u"2026.4.6909"_s);
        QVERIFY(m_bench->refusal.isEmpty());
        QCOMPARE(design().workload.octopusVersion.text(), u"2026.4.6909"_s);
    }

    void yesOrNo()
    {
        auto *box = m_bench->input<QCheckBox>(u"balancer.forceSsl"_s);
        const bool before = box->isChecked();
        box->click();
        QCOMPARE(design().balancer.forceSsl, !before);
        steps().undo();
        QCOMPARE(box->isChecked(), before);
    }

    void choice()
    {
        auto *box = m_bench->input<QComboBox>(u"storage.product"_s);
        const int netApp = box->findData(u"netAppFiles"_s);
        QVERIFY(netApp >= 0);
        box->setCurrentIndex(netApp);
        QCOMPARE(design().storage.product, StorageProduct::NetAppFiles);
        steps().undo();
        QCOMPARE(box->currentData().toString(), u"azureFiles"_s);
    }

    void day_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German, QLocale::Germany);
        QTest::addRow("ISO") << english << u"2027-05-01"_s << u"5/1/2027"_s;
        QTest::addRow("English") << english << u"5/1/2027"_s << u"5/1/2027"_s;
        QTest::addRow("German") << german << u"01.05.2027"_s << u"01.05.2027"_s;
        QTest::addRow("German, short year") << german << u"01.05.27"_s << u"01.05.2027"_s;
        QTest::addRow("ISO in German") << german << u"2027-05-01"_s << u"01.05.2027"_s;
    }

    void day()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        const test::LocaleOfTest guard(locale);
        auto *edit = m_bench->input<QLineEdit>(u"placement.certificateEnds"_s);
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(design().placement.certificateEnds.date(), QDate(2027, 5, 1));
        QTEST(edit->text(), "shown");
        QVERIFY(m_bench->refusal.isEmpty());
    }

    void aDayCanBeTakenAway()
    {
        auto *edit = m_bench->input<QLineEdit>(u"placement.certificateEnds"_s);
        const QString before = edit->text();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QVERIFY(design().placement.certificateEnds.isEmpty());
        steps().undo();
        QCOMPARE(edit->text(), before);
    }

    /// Half of a day is no mistake yet; when the field is left it is one.
    void whatIsNoDayIsRefusedAtTheEnd()
    {
        auto *edit = m_bench->input<QLineEdit>(u"placement.certificateEnds"_s);
        const QString before = edit->text();
        edit->selectAll();
        QTest::keyClicks(edit, u"next"_s);
        QVERIFY(m_bench->refusal.isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(m_bench->refusal.contains(u"next"_s), qPrintable(m_bench->refusal));
        QCOMPARE(edit->text(), before);
        QCOMPARE(steps().count(), 0);
    }

    void aKnownAnswerIsFoundByItsMeaning()
    {
        auto *box = m_bench->input<SuggestionBox>(u"placement.region"_s);
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"north eur"_s);
        QCOMPARE(design().placement.region.text(), u"westeurope"_s); // Half of a name is no answer yet.
        const QCompleter *completer = box->completer();
        QVERIFY(completer);
        QCOMPARE(completer->completionCount(), 1);
        QVERIFY2(completer->currentIndex().data().toString().contains(u"North Europe"_s),
            qPrintable(completer->currentIndex().data().toString()));
        QCOMPARE(completer->currentCompletion(), u"northeurope"_s);
    }

    void anAnswerIsGivenByEnter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("answer");
        QTest::addRow("value") << u"northeurope"_s << u"northeurope"_s;
        QTest::addRow("name") << u"north europe"_s << u"northeurope"_s;
        QTest::addRow("unknown") << u"moonbase"_s << u"moonbase"_s;
    }

    void anAnswerIsGivenByEnter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, answer);
        auto *box = m_bench->input<SuggestionBox>(u"placement.region"_s);
        box->lineEdit()->selectAll();
        QTest::keyClicks(box, typed);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(design().placement.region.text(), answer);
        QCOMPARE(box->currentText(), answer);
        QCOMPARE(steps().count(), 1);
    }

    void aPickedAnswerIsTheValueAlone()
    {
        auto *box = m_bench->input<SuggestionBox>(u"placement.region"_s);
        QTest::keyClick(box, Qt::Key_Down); // From the region shown to the next one.
        QVERIFY(box->count() > 20);
        QVERIFY(design().placement.region.text() != u"westeurope"_s);
        QCOMPARE(box->currentText(), design().placement.region.text());
        QVERIFY(Catalog::shipped().region(box->currentText()));
    }

    void knownAnswersCanBeRead()
    {
        auto *box = m_bench->input<SuggestionBox>(u"database.vcoreObjective"_s);
        box->resize(box->sizeHint());
        box->showPopup();
        QVERIFY(box->view()->minimumWidth() >= box->view()->sizeHintForColumn(0));
        QVERIFY2(box->itemText(0).contains(u"vCore"_s), qPrintable(box->itemText(0)));
        box->hidePopup();
    }
};

QTEST_MAIN(FieldEditorsTest)
#include "tst_fieldeditors.moc"
