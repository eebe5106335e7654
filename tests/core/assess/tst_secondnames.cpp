#include "core/assess/secondnames.h"
#include "core/catalog/catalog.h"
#include "core/catalog/facts.h"

#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// Names of the machines in the second region.
class SecondNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areShortAndUnique_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("second");
        QTest::addRow("short") << QStringList{u"octo-01"_s, u"octo-02"_s}
                               << QStringList{u"octo-01-dr"_s, u"octo-02-dr"_s};
        QTest::addRow("as long as may be") << QStringList{u"octopus-n-01"_s} << QStringList{u"octopus-n-01-dr"_s};
        QTest::addRow("one letter too long") << QStringList{u"octopus-no-01"_s} << QStringList{u"octopus-no01-dr"_s};
        QTest::addRow("numbers stay") << QStringList{u"octopus-node-01"_s, u"octopus-node-02"_s}
                                      << QStringList{u"octopus-no01-dr"_s, u"octopus-no02-dr"_s};
        QTest::addRow("no number") << QStringList{u"octopus-primary"_s, u"octopus-private"_s}
                                   << QStringList{u"octopus-prim-dr"_s, u"octopus-priv-dr"_s};
        QTest::addRow("alike when shortened") << QStringList{u"octopus-north-1"_s, u"octopus-nortn-1"_s}
                                              << QStringList{u"octopus-nor1-dr"_s, u"octopus-no1-dr2"_s};
        QTest::addRow("taken by a node") << QStringList{u"octo-01"_s, u"OCTO-01-DR"_s}
                                         << QStringList{u"octo-01-dr2"_s, u"OCTO-01-DR-dr"_s};
        QTest::addRow("all digits at the end")
            << QStringList{u"o12345678901234"_s} << QStringList{u"345678901234-dr"_s};
    }

    void areShortAndUnique()
    {
        QFETCH(QStringList, names);
        Compute compute;
        for (const QString &name : names) {
            compute.nodes.append(Node());
            compute.nodes.last().name = Name::from(name).value();
        }
        const QStringList second = secondNames(compute);
        QTEST(second, "second");
        for (const QString &name : second)
            QVERIFY(name.size() <= Catalog::shipped().whole(Fact::ComputerNameMaximum));
    }
};

QTEST_APPLESS_MAIN(SecondNamesTest)
#include "tst_secondnames.moc"
