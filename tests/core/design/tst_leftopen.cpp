#include "core/design/leftopen.h"

#include "core/design/applicability.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

class LeftOpenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questionsComeInTheOrderOfThePages()
    {
        Design design;
        design.assumed = {u"workload.workers"_s, u"project.title"_s, u"workload.projects"_s};
        const QStringList ids = assumedQuestions(design);
        QCOMPARE(ids.size(), 3);
        QCOMPARE(ids.first(), u"project.title"_s);
        QVERIFY(ids.indexOf(u"workload.projects"_s) < ids.indexOf(u"workload.workers"_s));
    }

    void whatDoesNotMatterIsLeftOut()
    {
        Design design;
        QString unneeded;
        for (const Field &field : fields()) {
            if (!field.isItem() && !notNeededBecause(design, field.id).isEmpty())
                unneeded = field.id;
        }
        QVERIFY(!unneeded.isEmpty());
        design.unknown = {unneeded, u"workload.projects"_s, u"no.such"_s};
        QCOMPARE(openQuestions(design), QStringList(u"workload.projects"_s));
    }

    void anItemIsOpenByItself()
    {
        Design design;
        QVERIFY(setField(design, u"compute.nodes"_s, QJsonArray{QJsonObject(), QJsonObject()}));
        const int first = design.compute.nodes[0].id, second = design.compute.nodes[1].id;
        design.unknown = {u"compute.nodes.#%1.zone"_s.arg(second)};
        QVERIFY(isOpen(design, field<&Node::zone>));
        QVERIFY(!isOpen(design, field<&Node::zone>, first));
        QVERIFY(isOpen(design, field<&Node::zone>, second));
        QVERIFY(!isOpen(design, field<&Node::size>, second));
    }

    void whatDoesNotMatterOfAnItemIsNotOpen()
    {
        Design design;
        design.database.kind = DatabaseKind::AvailabilityGroup;
        QVERIFY(setField(design, u"database.replicas"_s, QJsonArray{QJsonObject()}));
        const int id = design.database.replicas[0].id;
        design.unknown = {u"database.replicas.#%1.zone"_s.arg(id)};
        QVERIFY(isOpen(design, field<&Replica::zone>, id));
        design.database.kind = DatabaseKind::AzureSqlVcore;
        QVERIFY(!isOpen(design, field<&Replica::zone>, id));
    }
};

QTEST_GUILESS_MAIN(LeftOpenTest)
#include "tst_leftopen.moc"
