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
};

QTEST_GUILESS_MAIN(LeftOpenTest)
#include "tst_leftopen.moc"
