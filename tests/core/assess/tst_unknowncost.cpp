#include "core/assess/choicedeltas.h"
#include "tests/core/assess/pricedin.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// What nobody published or stated: it stays unknown, and the sum says so.
class TestUnknownCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnknownPriceStaysUnknown();
    void aStatedAmountTakesNoDiscount();
    void theLicenceStandsApart();
    void aLicenceWithoutAPriceIsNotFree();
    void withoutNodesTheSumIsALowerBound();
    void whatIsNotAnsweredHasNoPrice();
    void anOpenQuestionMakesALowerBound_data();
    void anOpenQuestionMakesALowerBound();
    void whatDoesNotMatterMayStayOpen();
    void sqlMachinesThatNobodyNamedAreNotFree_data();
    void sqlMachinesThatNobodyNamedAreNotFree();
};

void TestUnknownCost::anUnknownPriceStaysUnknown()
{
    Design design = inRegion(u"westeurope"_s);
    design.storage.product = StorageProduct::NetAppFiles;
    const Cost paid = cost(design);
    QVERIFY(!paid.complete && paid.monthly.atLeast && *paid.monthly.value > 0);
    QVERIFY(!linesOf(paid, "Capacity pool").first().monthly);
}

void TestUnknownCost::aStatedAmountTakesNoDiscount()
{
    Design design = inRegion(u"westeurope"_s);
    design.storage.product = StorageProduct::FileServer;
    QVERIFY(!cost(design).complete);
    design.storage.existingMonthly = Money::fromCents(12'345).value();
    design.placement.discountPercent = Percent::of<50'000>();
    const Cost paid = cost(design);
    QVERIFY(paid.complete);
    const QList<CostLine> stated = linesOf(paid, "Stated amount");
    QCOMPARE(*stated.first().monthly, 12'345'000);
    QCOMPARE(*stated.last().monthly, 70'000'000); // the licence
}

void TestUnknownCost::theLicenceStandsApart()
{
    Design design = inRegion(u"westeurope"_s);
    design.workload.licenceMonthly = {};
    const Cost without = cost(design);
    design.workload.licenceMonthly = Money::fromCents(100'000).value();
    const Cost paid = cost(design);
    QCOMPARE(paid.licences, 100'000'000);
    QCOMPARE(paid.known, without.known + paid.licences);
    QVERIFY(paid.complete);
}

void TestUnknownCost::aLicenceWithoutAPriceIsNotFree()
{
    Design design = inRegion(u"westeurope"_s);
    design.workload.licenceMonthly = {};
    const Cost paid = cost(design);
    const auto licence
        = std::find_if(paid.lines.cbegin(), paid.lines.cend(), [](const CostLine &line) { return line.licence; });
    QVERIFY(licence != paid.lines.cend() && !licence->monthly);
    QVERIFY(!paid.complete && paid.monthly.atLeast);
    QCOMPARE(missingPrices(paid, design, Catalog::shipped()), QStringList{u"Octopus licence: Stated amount"_s});
    design.workload.licenceType = LicenceType::None;
    QVERIFY(cost(design).complete);
}

void TestUnknownCost::withoutNodesTheSumIsALowerBound()
{
    Design design = inRegion(u"westeurope"_s);
    QVERIFY(cost(design).complete);
    design.compute.nodes.clear();
    QVERIFY(!cost(design).complete && cost(design).monthly.atLeast);
}

namespace {

/// The question is open, its member as it was: what an edit of the window and a file leave is a default.
Design withOpen(Design design, const QString &id)
{
    (void)setField(design, id, QJsonValue(QJsonValue::Null));
    return design;
}

/// Other answers to a question; of numbers a few.
QList<QJsonValue> answersOf(const Field &question, const QString &id, const Design &design)
{
    QList<QJsonValue> answers = answersTo(question.id, design, Catalog::shipped());
    if (answers.size() > 12)
        answers = {answers.first(), answers.at(answers.size() / 2), answers.last()};
    const double now = getField(design, id).value_or(QJsonValue()).toDouble();
    const Kind kind = question.type().kind;
    if (kind == Kind::Integer || kind == Kind::Duration)
        answers += {0, 1, 3, now * 3 + 7, 512};
    return answers;
}

} // namespace

void TestUnknownCost::whatIsNotAnsweredHasNoPrice()
{
    const Design design = inRegion(u"westeurope"_s);
    const Cost paid = cost(design), open = cost(withOpen(design, u"compute.nodes.0.size"_s));
    QVERIFY(paid.complete && !open.complete && open.monthly.atLeast);
    QCOMPARE(open.lines.size(), paid.lines.size());
    QVERIFY(!linesOf(open, "Compute").first().monthly && !linesOf(open, "Compute").first().unitPrice);
    QCOMPARE(
        linesOf(open, "Provisioned storage").first().monthly, linesOf(paid, "Provisioned storage").first().monthly);
}

void TestUnknownCost::anOpenQuestionMakesALowerBound_data()
{
    QTest::addColumn<Design>("design");
    const auto row = [](const char *name, auto change) {
        Design design = inRegion(u"westeurope"_s);
        change(design);
        QTest::addRow("%s", name) << design;
    };
    row("as it is", [](Design &) {});
    row("DTU", [](Design &design) { design.database.kind = DatabaseKind::AzureSqlDtu; });
    row("machines of SQL Server", [](Design &design) {
        design.database.kind = DatabaseKind::FailoverCluster;
        design.database.replicas = {Replica{.id = 1}, Replica{.id = 2}};
    });
    row("second region", [](Design &design) {
        design.placement.drMode = DrMode::HotHot;
        design.placement.drRegion = Name::constant("northeurope");
    });
    row("pay as you go", [](Design &design) { design.storage.tier = FilesTier::TransactionOptimized; });
    row("Redis", [](Design &design) { design.polling.way = PollingWay::Redis; });
    row("own domain", [](Design &design) {
        design.signIn.activeDirectory = true;
        design.signIn.domainSource = DomainSource::NewControllers;
        design.signIn.domainControllers = {DomainController{.id = 1}, DomainController{.id = 2}};
    });
    row("appliances", [](Design &design) { design.balancer.web = WebProduct::Kemp; });
    row("Front Door", [](Design &design) { design.balancer.web = WebProduct::FrontDoor; });
}

// Whatever the answer will be, the bill is no lower than the known lines while the question is open.
void TestUnknownCost::anOpenQuestionMakesALowerBound()
{
    QFETCH(Design, design);
    int moving = 0;
    for (const Field &question : fields()) {
        const QString id = QString(question.id).replace(u'*', u'0');
        if (id == u"placement.region" || id == u"placement.discountPercent")
            continue; // The sum itself is unknown.
        const Cost open = cost(withOpen(design, id));
        bool moves = false;
        for (const QJsonValue &answer : answersOf(question, id, design)) {
            Design answered = design;
            if (!setField(answered, id, answer))
                continue;
            const Cost paid = cost(answered);
            moves = moves || paid.known != cost(design).known;
            QVERIFY2(
                open.known <= paid.known || !open.complete, qPrintable(id + u" = "_s + answer.toVariant().toString()));
            QVERIFY2(open.complete || open.monthly.atLeast, qPrintable(id));
            QVERIFY2(open.known <= paid.known, qPrintable(id + u" = "_s + answer.toVariant().toString()));
        }
        QVERIFY2(!moves || !open.complete, qPrintable(id));
        moving += moves;
    }
    QVERIFY2(moving > 20, qPrintable(QString::number(moving)));
}

void TestUnknownCost::whatDoesNotMatterMayStayOpen()
{
    Design design = inRegion(u"westeurope"_s);
    design.database.kind = DatabaseKind::AzureSqlVcore;
    for (const char *id : {"database.dtuObjective", "workload.msiSha256", "database.entraAdminName",
             "balancer.frontDoorTier", "compute.capacityReservation", "workload.projects"})
        QVERIFY2(cost(withOpen(design, QString::fromLatin1(id))).complete, id);
}

void TestUnknownCost::sqlMachinesThatNobodyNamedAreNotFree_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addRow("availability group") << DatabaseKind::AvailabilityGroup;
    QTest::addRow("failover cluster") << DatabaseKind::FailoverCluster;
}

void TestUnknownCost::sqlMachinesThatNobodyNamedAreNotFree()
{
    QFETCH(DatabaseKind, kind);
    Design design = inRegion(u"westeurope"_s);
    design.database.kind = kind;
    design.database.replicas.clear();
    const Cost paid = cost(design);
    QVERIFY(!paid.complete && paid.monthly.atLeast);
    QVERIFY(missingPrices(paid, design, Catalog::shipped()).contains(u"SQL Server machines: Compute"_s));
}

QTEST_GUILESS_MAIN(TestUnknownCost)
#include "tst_unknowncost.moc"
