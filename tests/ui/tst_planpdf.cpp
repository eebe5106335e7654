#include "core/design/language.h"
#include "core/plan/diagram.h"
#include "core/project/presets.h"
#include "ui/planpdf.h"

#include <QTest>

using namespace octoha;

/// The plan as a PDF.
class PlanPdfTest : public QObject {
    Q_OBJECT

private:
    static QByteArray drawnIn(Language interface, const Design &design)
    {
        Languages::instance().setInterfaceLanguage(interface);
        return diagramSvg(design, Catalog::shipped());
    }

private Q_SLOTS:
    void cleanup() { Languages::instance().setInterfaceLanguage(Language::English); }

    void itsDrawingSpeaksThePlansLanguage_data()
    {
        QTest::addColumn<int>("interface");
        QTest::addColumn<int>("plan");
        for (const Language window : {Language::English, Language::German}) {
            for (const Language plan : {Language::English, Language::German})
                QTest::addRow("%d in %d", int(plan), int(window)) << int(window) << int(plan);
        }
    }

    void itsDrawingSpeaksThePlansLanguage()
    {
        QFETCH(int, interface);
        QFETCH(int, plan);
        Design design = sampleProject().design;
        design.project.language = Language(plan);
        const QByteArray english = drawnIn(Language::English, design), german = drawnIn(Language::German, design);
        QVERIFY(english != german);
        Languages::instance().setInterfaceLanguage(Language(interface));
        QVERIFY(diagramOfPlan(design, Catalog::shipped()) == (Language(plan) == Language::German ? german : english));
    }
};

QTEST_MAIN(PlanPdfTest)
#include "tst_planpdf.moc"
