#include "core/export/bundle.h"
#include "core/project/presets.h"
#include "tests/ui/surroundings.h"
#include "ui/models/itemmodel.h"
#include "ui/pageswizard.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/listeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace octoha;

namespace {

/// An answer given in the window: a page's question, or with "#" the last item's: "compute.nodes.#.size".
struct Given {
    QString id;
    QVariant value;
};
using Answers = QList<Given>;

const OutputFile *fileOf(const QList<OutputFile> &files, const QString &path)
{
    const auto found
        = std::find_if(files.cbegin(), files.cend(), [&](const OutputFile &file) { return file.path == path; });
    return found == files.cend() ? nullptr : &*found;
}

} // namespace
Q_DECLARE_METATYPE(Answers)

/// Everything that the older articles on a cluster in Azure describe can be chosen in the window, is saved, judged, and
/// stands in plan and settings.
class ChoicesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<MainWindow> m_window;

    void choose(const Given &given)
    {
        m_window->goToField(given.id.section(u'.', 0, 1));
        test::settle();
        FieldRow *row = m_window->wizard().current()->row(given.id);
        QVERIFY2(row, qPrintable(given.id));
        QVERIFY2(row->editor().widget()->isVisible(), qPrintable(given.id));
        if (given.id.contains(QLatin1String(".#.")))
            chooseInTable(static_cast<ListEditor &>(row->editor()), given);
        else
            answer(row->editor().input(), given.value);
        test::settle();
    }

    static void chooseInTable(ListEditor &list, const Given &given)
    {
        if (list.model().rowCount() == 0)
            list.add();
        for (int column = 0; column < list.model().columnCount(); ++column) {
            if (list.model().column(column).id.section(u'.', -1) == given.id.section(u'.', -1))
                QVERIFY(list.model().setData(list.model().index(list.model().rowCount() - 1, column), given.value));
        }
    }

    static void answer(QWidget *input, const QVariant &value)
    {
        if (auto *check = qobject_cast<QCheckBox *>(input)) {
            if (check->isChecked() != value.toBool())
                QTest::keyClick(check, Qt::Key_Space);
        } else if (auto *box = qobject_cast<QComboBox *>(input); box && !box->isEditable()) {
            QVERIFY2(box->findData(value) >= 0, qPrintable(value.toString()));
            box->setCurrentIndex(box->findData(value));
        } else if (auto *number = qobject_cast<QSpinBox *>(input)) {
            number->setValue(value.toInt());
        } else {
            auto *edit = box ? box->lineEdit() : qobject_cast<QLineEdit *>(input);
            edit->selectAll();
            QTest::keyClicks(edit, value.toString());
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }

    /// The row of the plan's answers that shows this one, after the page; of an item's the part that holds the value.
    static QString shownInPlan(const Given &given)
    {
        const Field *question = findField(QString(given.id).replace(QLatin1String(".#."), QLatin1String(".*.")));
        const QString value = valueToText(*question, QJsonValue::fromVariant(given.value), QLocale::c());
        return question->isItem() ? QStringLiteral("| %1 |").arg(value)
                                  : QStringLiteral("%1 | %2 | %3 |").arg(question->label(), value, question->id);
    }

    /// The plan from its list of answers on: what stands before names the choices that were refused as well.
    static QString answersOf(const QString &plan) { return plan.mid(plan.indexOf(QLatin1String("| project.title |"))); }

    /// The items of a list as the scripts get them.
    static QJsonArray itemsInSettings(const QJsonObject &settings, const QString &listId)
    {
        const QJsonValue polling = settings.value(QLatin1String("polling")),
                         domain = settings.value(QLatin1String("domain"));
        const QHash<QString, QJsonValue> lists{
            {QStringLiteral("compute.nodes"), settings.value(QLatin1String("nodes"))},
            {QStringLiteral("polling.tentacles"), polling.toObject().value(QLatin1String("tentacles"))},
            {QStringLiteral("signIn.domainControllers"), domain.toObject().value(QLatin1String("controllers"))}};
        return lists.value(listId).toArray();
    }

    static bool isInSettings(const QJsonObject &settings, const Given &given)
    {
        const QJsonValue value = QJsonValue::fromVariant(given.value);
        if (!given.id.contains(u'#'))
            return settings.value(QLatin1String("answers")).toObject().value(given.id) == value;
        const QJsonArray items = itemsInSettings(settings, given.id.section(u'.', 0, 1));
        return !items.isEmpty() && items.last().toObject().value(given.id.section(u'.', -1)) == value;
    }

    static void row(const QString &id, const QVariant &value, const Answers &before = {})
    {
        QTest::addRow("%s=%s", qPrintable(id), qPrintable(value.toString())) << (before + Answers{{id, value}});
    }

    static void rows(const QString &id, std::initializer_list<const char *> values, const Answers &before = {})
    {
        for (const char *value : values)
            row(id, QString::fromLatin1(value), before);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        m_document = std::make_unique<DesignDocument>(Catalog::shipped(), test::today());
        m_window = std::make_unique<MainWindow>(*m_document);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void canBeChosen_data()
    {
        QTest::addColumn<Answers>("answers");
        const auto id = [](const char *text) { return QString::fromLatin1(text); };
        rows(id("project.hosting"), {"paas", "iaas"});
        for (const char *known :
            {"project.knowsSqlAvailability", "project.knowsSharedStorage", "project.knowsLoadBalancing"}) {
            row(id(known), true);
            row(id(known), false);
        }
        rows(
            id("compute.nodes.#.size"), {"Standard_D2s_v5", "Standard_E16s_v5", "Standard_D8as_v5", "Standard_F8s_v2"});
        rows(id("compute.spread"), {"zones", "availabilitySet", "scaleSet", "none"});
        rows(id("database.kind"),
            {"azureSqlDtu", "azureSqlVcore", "failoverCluster", "availabilityGroup", "existingServer"});
        rows(id("database.otherCopies"), {"none", "logShipping", "mirroring", "replication"},
            {{id("database.kind"), id("existingServer")}});
        rows(id("storage.product"), {"azureFiles", "dfsReplica", "fileServer", "netAppFiles", "otherShare"});
        rows(id("storage.layout"), {"clusterShared", "onePlace", "separate"});
        rows(id("storage.access"), {"unc", "globalMapping", "mappedDrive", "symbolicLink"});
        rows(id("balancer.web"),
            {"applicationGateway", "loadBalancer", "frontDoor", "trafficManager", "kemp", "f5", "none"});
        rows(id("balancer.polling"),
            {"loadBalancer", "direct", "applicationGatewayTcp", "applicationGateway", "frontDoor", "trafficManager",
                "kemp", "f5"});
        for (const char *provider : {"usernamePassword", "activeDirectory", "entra", "google", "ldap", "okta", "github",
                 "octopusId", "guest", "genericOidc", "scim"})
            row(id("signIn.") + QLatin1String(provider), true);
        rows(id("signIn.domainSource"),
            {"none", "newControllers", "existingInAzure", "overHybridLink", "entraDomainServices"},
            {{id("signIn.activeDirectory"), true}});
        row(id("signIn.domainControllers.#.size"), id("Standard_E4s_v5"),
            {{id("signIn.activeDirectory"), true}, {id("signIn.domainSource"), id("newControllers")}});
        rows(id("polling.way"),
            {"none", "addressPerNode", "portPerNode", "redis", "webSockets", "kubernetesAgents", "editConfig",
                "plainBalancer"});
        rows(id("polling.tentacles.#.kind"), {"target", "worker", "kubernetesAgent"});
    }

    void canBeChosen()
    {
        QFETCH(Answers, answers);
        m_document->start(sampleProject());
        for (const Given &given : answers)
            choose(given);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("design.octoha"));
        QVERIFY(m_document->save(path));
        DesignDocument reopened(Catalog::shipped(), test::today());
        QVERIFY(reopened.open(path));
        QCOMPARE(reopened.design(), m_document->design());
        QCOMPARE(reopened.assessment().findings.size(), m_document->assessment().findings.size());
        const auto files = renderBundle(reopened.project(), reopened.assessment(), reopened.catalog(), {.draft = true});
        QVERIFY(files);
        const QString plan = QString::fromUtf8(fileOf(*files, QStringLiteral("plan.md"))->bytes).remove(u'\\');
        QVERIFY2(answersOf(plan).contains(shownInPlan(answers.last())), qPrintable(shownInPlan(answers.last())));
        const QByteArray settings = fileOf(*files, QStringLiteral("settings.json"))->bytes;
        QVERIFY2(isInSettings(QJsonDocument::fromJson(settings).object(), answers.last()), settings.constData());
    }
};

QTEST_MAIN(ChoicesTest)
#include "tst_choices.moc"
