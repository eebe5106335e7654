#include "core/project/presets.h"
#include "tests/ui/surroundings.h"
#include "ui/models/itemmodel.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/listeditor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// Every kind of editor: what is typed is the answer, undo shows the old one again.
class FieldEditorsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<QWidget> m_parent;

    FieldEditor *editor(const QString &fieldId)
    {
        FieldEditor *made = FieldEditor::create(fieldId, *m_document, m_parent.get());
        connect(m_document.get(), &DesignDocument::designChanged, made, &FieldEditor::refresh);
        made->refresh();
        return made;
    }

    template<typename Input>
    Input *input(const QString &fieldId)
    {
        editor(fieldId);
        return m_parent->findChild<Input *>(fieldId);
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<DesignDocument>(Catalog::shipped(), test::today());
        m_document->start(sampleProject());
        m_parent = std::make_unique<QWidget>();
    }

    void everyQuestionHasAnEditor()
    {
        for (const Field &question : fields()) {
            if (question.isItem())
                continue;
            const FieldEditor *made = editor(question.id);
            QCOMPARE(made->input()->objectName(), question.id);
            QVERIFY2(!made->input()->accessibleName().isEmpty(), qPrintable(question.id));
        }
    }

    void text()
    {
        auto *edit = input<QLineEdit>(u"project.title"_s);
        const QString before = edit->text();
        edit->selectAll();
        QTest::keyClicks(edit, u"Octopus in West Europe"_s);
        QCOMPARE(m_document->design().project.title.text(), u"Octopus in West Europe"_s);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(edit->text(), before);
    }

    void aRefusedTextSaysWhyAndIsKeptForMending()
    {
        FieldEditor *made = editor(u"workload.octopusVersion"_s);
        QString refusal;
        connect(made, &FieldEditor::refused, this, [&](const QString &message) { refusal = message; });
        auto *edit = qobject_cast<QLineEdit *>(made->input());
        edit->selectAll();
        QTest::keyClicks(edit, u"2026.x"_s);
        QVERIFY(!refusal.isEmpty());
        QCOMPARE(edit->text(), u"2026.x"_s);
        edit->selectAll();
        QTest::keyClicks(edit, u"2026.4.6909"_s);
        QVERIFY(refusal.isEmpty());
        QCOMPARE(m_document->design().workload.octopusVersion.text(), u"2026.4.6909"_s);
    }

    void wholeNumber()
    {
        auto *box = input<QSpinBox>(u"workload.projects"_s);
        const int before = box->value();
        box->selectAll();
        QTest::keyClicks(box, u"123"_s);
        QCOMPARE(m_document->design().workload.projects.number(), 123);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(box->value(), before);
    }

    void aNumberTakesAnotherUnit()
    {
        auto *box = input<QSpinBox>(u"storage.quotaGib"_s);
        box->findChild<QLineEdit *>()->setText(u"1.5 TiB"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_document->design().storage.quotaGib.number(), 1536);
    }

    void decimal()
    {
        auto *box = input<QDoubleSpinBox>(u"workload.wantedAvailability"_s);
        box->setValue(99.95);
        QCOMPARE(m_document->design().workload.wantedAvailability.number(), 99950);
        m_document->undoStack().undo();
        QVERIFY(box->value() != 99.95);
    }

    void yesOrNo()
    {
        auto *box = input<QCheckBox>(u"balancer.forceSsl"_s);
        const bool before = box->isChecked();
        box->click();
        QCOMPARE(m_document->design().balancer.forceSsl, !before);
        m_document->undoStack().undo();
        QCOMPARE(box->isChecked(), before);
    }

    void choice()
    {
        auto *box = input<QComboBox>(u"storage.product"_s);
        box->setCurrentIndex(box->findData(u"netAppFiles"_s) >= 0 ? box->findData(u"netAppFiles"_s) : int(StorageProduct::NetAppFiles));
        QCOMPARE(m_document->design().storage.product, StorageProduct::NetAppFiles);
        m_document->undoStack().undo();
        QCOMPARE(box->currentIndex(), int(StorageProduct::AzureFiles));
    }

    void date()
    {
        auto *edit = input<QLineEdit>(u"placement.certificateEnds"_s);
        edit->selectAll();
        QTest::keyClicks(edit, u"2027-05-01"_s);
        QCOMPARE(m_document->design().placement.certificateEnds.date(), QDate(2027, 5, 1));
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Backspace);
        m_document->undoStack().undo();
    }

    void suggestionsTakeUnknownAnswersToo()
    {
        auto *box = input<QComboBox>(u"placement.region"_s);
        QTest::keyClick(box, Qt::Key_End);
        QVERIFY(box->count() > 20);
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"moonbase"_s);
        QCOMPARE(m_document->design().placement.region.text(), u"moonbase"_s);
    }

    void listsAreModelsThatKeepTheirPromises()
    {
        for (const Field &question : fields()) {
            if (question.isItem() || question.type().kind != Kind::List)
                continue;
            ItemModel model(question.id, *m_document);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            const int before = model.rowCount();
            model.append();
            model.append();
            QCOMPARE(model.rowCount(), before + 2);
            m_document->undoStack().undo();
            QCOMPARE(model.rowCount(), before + 1);
            model.removeRowsAt({before});
            QCOMPARE(model.rowCount(), before);
        }
    }

    void anAddedNodeCountsOn()
    {
        ItemModel model(u"compute.nodes"_s, *m_document);
        model.append();
        const auto &nodes = m_document->design().compute.nodes;
        QVERIFY(nodes.last().name.text() != nodes[nodes.size() - 2].name.text());
        QVERIFY(nodes.last().id != nodes[nodes.size() - 2].id);
    }

    void aCellIsOneStep()
    {
        ItemModel model(u"compute.nodes"_s, *m_document);
        QVERIFY(model.setData(model.index(0, 0), u"octo-77"_s));
        QCOMPARE(m_document->design().compute.nodes.first().name.text(), u"octo-77"_s);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void cellsOfASpreadsheetArriveAtOnce()
    {
        auto *list = static_cast<ListEditor *>(editor(u"polling.tentacles"_s));
        const int before = list->model().rowCount();
        QGuiApplication::clipboard()->setText(u"web-1\ttarget\tDefault\nweb-2\tWorker\tDefault\n"_s);
        list->paste();
        const auto &tentacles = m_document->design().polling.tentacles;
        QCOMPARE(int(tentacles.size()), before + 2);
        QCOMPARE(tentacles.last().name.text(), u"web-2"_s);
        QCOMPARE(tentacles.last().kind, TentacleKind::Worker);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void aWrongCellOfASpreadsheetPastesNothing()
    {
        auto *list = static_cast<ListEditor *>(editor(u"compute.nodes"_s));
        QString refusal;
        connect(list, &FieldEditor::refused, this, [&](const QString &message) { refusal = message; });
        const Design before = m_document->design();
        QGuiApplication::clipboard()->setText(u"n1\tn1\tnine"_s);
        list->paste();
        QVERIFY2(refusal.contains(u"Row"_s), qPrintable(refusal));
        QCOMPARE(m_document->design(), before);
    }

    void whatIsCopiedCanBePasted()
    {
        ItemModel model(u"compute.nodes"_s, *m_document);
        QModelIndexList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                all.append(model.index(row, column));
        }
        const auto before = m_document->value(u"compute.nodes"_s);
        QVERIFY(model.paste(model.copied(all), model.index(0, 0)).has_value());
        QCOMPARE(m_document->value(u"compute.nodes"_s), before);
    }
};

QTEST_MAIN(FieldEditorsTest)
#include "tst_fieldeditors.moc"
