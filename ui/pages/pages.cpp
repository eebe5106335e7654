#include "ui/pages/pages.h"

#include "ui/pages/designpage.h"

namespace octoha {

namespace {

/// Asks every question of one page in the order of the table.
class TablePage : public DesignPage {
public:
    using DesignPage::DesignPage;

protected:
    void build() override
    {
        for (const Field &question : fields()) {
            if (!question.isItem() && question.page() == pageId())
                addField(question.id);
        }
    }
};

} // namespace

QList<DesignPage *> makePages(DesignDocument &document)
{
    const auto make = [&](const char *id, const QString &title) { return new TablePage(document, QLatin1String(id), title, QString()); };
    return {make("project", DesignPage::tr("Start")), make("workload", DesignPage::tr("Workload")),
        make("placement", DesignPage::tr("Placement")), make("compute", DesignPage::tr("Compute")),
        make("database", DesignPage::tr("Database")), make("storage", DesignPage::tr("Storage")),
        make("balancer", DesignPage::tr("Balancer")), make("signIn", DesignPage::tr("Sign-in")),
        make("polling", DesignPage::tr("Polling")), make("review", DesignPage::tr("Review")), make("export", DesignPage::tr("Export"))};
}

} // namespace octoha
