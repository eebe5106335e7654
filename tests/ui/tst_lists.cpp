#include "tests/ui/editorbench.h"
#include "ui/models/itemmodel.h"
#include "ui/widgets/listeditor.h"
#include "ui/widgets/suggestionbox.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// Lists as tables: every edit is one step, and rows come from and go to a spreadsheet.
class ListsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::EditorBench> m_bench;

    DesignDocument &document() const { return m_bench->document; }

    /// Of the first row.
    static QModelIndex cellOf(const ItemModel &model, FieldRef question)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.column(column).id == question.id())
                return model.index(0, column);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { m_bench = std::make_unique<test::EditorBench>(); }

    void listsAreModelsThatKeepTheirPromises()
    {
        for (const Field &question : fields()) {
            if (question.isItem() || question.type().kind != Kind::List)
                continue;
            ItemModel model(question.id, document());
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            const int before = model.rowCount();
            model.append();
            model.append();
            QCOMPARE(model.rowCount(), before + 2);
            document().undoStack().undo();
            QCOMPARE(model.rowCount(), before + 1);
            model.removeRowsAt({before});
            QCOMPARE(model.rowCount(), before);
        }
    }

    void anAddedNodeCountsOn()
    {
        ItemModel model(u"compute.nodes"_s, document());
        model.append();
        const auto &nodes = document().design().compute.nodes;
        QVERIFY(nodes.last().name.text() != nodes[nodes.size() - 2].name.text());
        QVERIFY(nodes.last().id != nodes[nodes.size() - 2].id);
    }

    void aCellIsOneStep()
    {
        ItemModel model(u"compute.nodes"_s, document());
        QVERIFY(model.setData(model.index(0, 0), u"octo-77"_s));
        QCOMPARE(document().design().compute.nodes.first().name.text(), u"octo-77"_s);
        QCOMPARE(document().undoStack().count(), 1);
    }

    void cellsOfASpreadsheetArriveAtOnce()
    {
        auto *list = static_cast<ListEditor *>(m_bench->editor(u"polling.tentacles"_s));
        const int before = list->model().rowCount();
        QGuiApplication::clipboard()->setText(u"web-1\ttarget\tDefault\nweb-2\tWorker\tDefault\n"_s);
        list->paste();
        const auto &tentacles = document().design().polling.tentacles;
        QCOMPARE(int(tentacles.size()), before + 2);
        QCOMPARE(tentacles.last().name.text(), u"web-2"_s);
        QCOMPARE(tentacles.last().kind, TentacleKind::Worker);
        QCOMPARE(document().undoStack().count(), 1);
    }

    void aWrongCellOfASpreadsheetPastesNothing()
    {
        auto *list = static_cast<ListEditor *>(m_bench->editor(u"compute.nodes"_s));
        const Design before = document().design();
        QGuiApplication::clipboard()->setText(u"n1\tnine"_s);
        list->paste();
        QVERIFY2(m_bench->refusal.contains(u"Row"_s), qPrintable(m_bench->refusal));
        QCOMPARE(document().design(), before);
    }

    void whatIsCopiedCanBePasted_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("listId");
        for (const QLocale &locale : {QLocale(QLocale::English, QLocale::UnitedStates),
                 QLocale(QLocale::German, QLocale::Germany), QLocale(QLocale::Turkish, QLocale::Turkey)}) {
            for (const Field &question : fields()) {
                if (!question.isItem() && question.type().kind == Kind::List)
                    QTest::addRow("%s, %s", qPrintable(question.id), qPrintable(locale.name()))
                        << locale << question.id;
            }
        }
    }

    void whatIsCopiedCanBePasted()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, listId);
        const test::LocaleOfTest guard(locale);
        ItemModel model(listId, document());
        for (int i = 0; i < 2; ++i)
            model.append();
        QModelIndexList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                all.append(model.index(row, column));
        }
        const auto before = document().value(listId);
        const auto pasted = model.paste(model.copied(all), model.index(0, 0));
        QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().message));
        QCOMPARE(document().value(listId), before);
    }

    void headersAreNotPasted()
    {
        ItemModel model(u"polling.tentacles"_s, document());
        const int before = model.rowCount();
        const QString headers
            = model.headerData(0, Qt::Horizontal).toString() + u'\t' + model.headerData(1, Qt::Horizontal).toString();
        QVERIFY(model.paste(headers + u"\nweb-1\tWorker"_s, {}).has_value());
        QCOMPARE(model.rowCount(), before + 1);
    }

    /// An empty Octopus node name stands for the computer's; copied and pasted it stays empty.
    void anEmptyCellShowsWhatItStandsFor()
    {
        ItemModel model(u"compute.nodes"_s, document());
        const QModelIndex cell = cellOf(model, field<&Node::nodeName>);
        QCOMPARE(cell.data().toString(), u"octo-01"_s);
        QCOMPARE(cell.data(Qt::EditRole).toString(), QString());
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"empty"_s));
        QCOMPARE(model.copied({cell}), QString());
    }

    void aHeaderStandsAsItsCells()
    {
        ItemModel model(u"compute.nodes"_s, document());
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto alignment = [](const QVariant &value) { return value.toInt() & Qt::AlignHorizontal_Mask; };
            QCOMPARE(alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)),
                alignment(model.index(0, column).data(Qt::TextAlignmentRole)));
        }
    }

    void rareColumnsAreShownWhenTheyAreNeeded()
    {
        auto *list = static_cast<ListEditor *>(m_bench->editor(u"compute.nodes"_s));
        auto *view = qobject_cast<QTableView *>(list->input());
        const int column = cellOf(list->model(), field<&Node::nodeName>).column();
        QVERIFY(view->isColumnHidden(column));
        QVERIFY(
            !view->isColumnHidden(cellOf(list->model(), field<&Node::address>).column())); // The sample states them.
        list->select(list->model().fieldId(list->model().index(1, column)));
        QVERIFY(!view->isColumnHidden(column));
        QCOMPARE(view->currentIndex(), list->model().index(1, column));
    }

    void whatIsSeenIsCopied()
    {
        auto *list = static_cast<ListEditor *>(m_bench->editor(u"compute.nodes"_s));
        qobject_cast<QTableView *>(list->input())->selectAll();
        list->copy();
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 0),
            u"octo-01\t1\tStandard_D4s_v5\t20\tPortal and tasks\tWindows Server 2022\t10.20.0.4"_s);
    }

    void columnsTakeTheWholeRoom()
    {
        for (const char *id : {"polling.endpoints", "polling.tentacles", "compute.nodes"}) {
            auto *list = static_cast<ListEditor *>(m_bench->editor(QString::fromLatin1(id)));
            auto *view = qobject_cast<QTableView *>(list->input());
            list->widget()->resize(900, 400);
            m_bench->parent.resize(1000, 800);
            m_bench->parent.show();
            list->widget()->show();
            test::settle();
            QVERIFY2(view->horizontalHeader()->length() == view->viewport()->width(),
                qPrintable(u"%1: %2 of %3"_s.arg(view->objectName())
                               .arg(view->horizontalHeader()->length())
                               .arg(view->viewport()->width())));
        }
        const auto *ports = m_bench->parent.findChild<QTableView *>(u"polling.endpoints"_s);
        QVERIFY(ports->columnWidth(2) < ports->columnWidth(1)); // A number needs no room of its own.
    }

    void anEmptyTableSaysHowItIsFilled()
    {
        const FieldEditor *made = m_bench->editor(u"placement.dnsServers"_s);
        QVERIFY(qobject_cast<QTableView *>(made->input())->model()->rowCount() == 0);
        QVERIFY(made->input()->accessibleDescription().contains(u"Insert"_s));
    }

    void aCellIsEditedInFullView_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"size", "role", "operatingSystem", "taskCap"})
            QTest::addRow("%s", key) << QString::fromLatin1(key);
    }

    void aCellIsEditedInFullView()
    {
        QFETCH(QString, key);
        auto *list = static_cast<ListEditor *>(m_bench->editor(u"compute.nodes"_s));
        auto *view = qobject_cast<QTableView *>(list->input());
        list->widget()->resize(700, 300);
        m_bench->parent.resize(800, 400);
        m_bench->parent.show();
        test::settle();
        const QModelIndex cell = cellOf(list->model(), {"compute.nodes.*", key.toLatin1().constData()});
        view->setCurrentIndex(cell);
        view->edit(cell);
        const QWidget *editor = view->indexWidget(cell);
        QVERIFY(editor);
        QVERIFY(editor->width() >= editor->sizeHint().width());
        QVERIFY(view->viewport()->rect().contains(editor->geometry()));
    }

    void aKeyBeginsAnotherAnswer()
    {
        auto *list = static_cast<ListEditor *>(m_bench->editor(u"compute.nodes"_s));
        auto *view = qobject_cast<QTableView *>(list->input());
        const QModelIndex cell = cellOf(list->model(), field<&Node::size>);
        m_bench->parent.show();
        view->setCurrentIndex(cell);
        view->edit(cell);
        auto *box = qobject_cast<SuggestionBox *>(view->indexWidget(cell));
        QVERIFY(box);
        QTest::keyClicks(box, u"e8s_v5"_s);
        QCOMPARE(box->currentText(), u"e8s_v5"_s);
        QVERIFY(box->completer()->currentIndex().data().toString().startsWith(u"Standard_E8s_v5 · 8 cores"_s));
    }

    /// 5000 must not become the 500 that stood there before the last digit.
    void aNumberTooLargeForACellIsRefused()
    {
        auto *list = static_cast<ListEditor *>(m_bench->editor(u"compute.nodes"_s));
        auto *view = qobject_cast<QTableView *>(list->input());
        const QModelIndex cell = cellOf(list->model(), field<&Node::taskCap>);
        view->setCurrentIndex(cell);
        view->edit(cell);
        auto *box = qobject_cast<QSpinBox *>(view->indexWidget(cell));
        QVERIFY(box);
        box->selectAll();
        QTest::keyClicks(box, u"5000"_s);
        QTest::keyClick(box, Qt::Key_Return);
        test::settle();
        QVERIFY(!view->indexWidget(cell));
        QCOMPARE(document().design().compute.nodes.first().taskCap.number(), 20);
        QVERIFY2(m_bench->refusal.contains(u"5,000"_s), qPrintable(m_bench->refusal));
    }
};

QTEST_MAIN(ListsTest)
#include "tst_lists.moc"
