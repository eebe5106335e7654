#include "core/catalog/catalog.h"
#include "core/catalog/catalogtexts.h"
#include "core/catalog/tables.h"

#include <QSet>
#include <QTest>

using namespace octoha;

class TestCatalogTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShownTextCanBeTranslated();
    void noTextIsLeftOver();
    void anUnknownTextStaysAsItIs();

private:
    static QSet<QString> shown()
    {
        QSet<QString> texts;
        for (const SecurityRule &rule : Catalog::shipped().tables().securityRules)
            texts.insert(rule.why);
        for (const Sla &sla : Catalog::shipped().tables().slas)
            texts.insert(sla.condition);
        return texts;
    }
    static QSet<QString> translatable()
    {
        QSet<QString> texts;
        for (const char *text : catalogTexts())
            texts.insert(QString::fromUtf8(text));
        return texts;
    }
};

void TestCatalogTexts::everyShownTextCanBeTranslated()
{
    const QStringList missing = (shown() - translatable()).values();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestCatalogTexts::noTextIsLeftOver()
{
    const QStringList extra = (translatable() - shown()).values();
    QVERIFY2(extra.isEmpty(), qPrintable(extra.join(u'\n')));
}

void TestCatalogTexts::anUnknownTextStaysAsItIs()
{
    QCOMPARE(catalogText(QLatin1StringView("Redis")), QStringLiteral("Redis"));
    QCOMPARE(catalogText(QLatin1StringView("never seen")), QStringLiteral("never seen"));
    QCOMPARE(catalogText({}), QString());
}

QTEST_APPLESS_MAIN(TestCatalogTexts)
#include "tst_catalogtexts.moc"
