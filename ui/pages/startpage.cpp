#include "ui/pages/startpage.h"

#include "core/assess/quantities.h"
#include "core/design/hiddentext.h"
#include "ui/firstpaint.h"
#include "ui/settings.h"
#include "ui/widgets/presetcard.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace octoha {

namespace {

QString figuresOf(const Assessment &assessment, const Catalog &catalog)
{
    const QLocale locale;
    const QString sum = moneyText(assessment.cost.known, locale, currencyOf(catalog));
    const QString cost = assessment.cost.complete ? StartPage::tr("%1 a month").arg(sum)
                                                  : StartPage::tr("at least %1 a month").arg(sum);
    const Derived &composite = assessment.availability.composite;
    if (!composite.value)
        return cost;
    const QString percent = percentText(*composite.value, locale);
    const QString promise = composite.atMost ? StartPage::tr("at most %1").arg(percent) : percent;
    return StartPage::tr("%1 · %2 available", "cost, availability").arg(cost, promise);
}

} // namespace

StartPage::StartPage(DesignDocument &document)
    : DesignPage(
        document, QStringLiteral("project"), tr("Choose what comes closest. Every answer can be changed later."))
{ }

void StartPage::build()
{
    addOther(makeCards());
    buildLater([this] { buildRest(); });
}

void StartPage::buildRest()
{
    addSection(tr("Or go on with a design"));
    addOther(makeFiles());
    addSection(tr("This design"), tr("What it is for, who answers for it, and in which language its plan is written."));
    addFields<&Start::title, &Start::owner, &Start::purpose, &Start::language>();
    addSection(tr("Ground rules"), tr("Whether Azure may run parts for you."));
    addFields<&Start::hosting>();
    m_yours = addReadout(tr("Then yours to run"));
    addSection(tr("Prerequisites"),
        tr("Octopus asks for these three before a cluster is built; what is not known becomes a note."));
    addFields<&Start::knowsSqlAvailability, &Start::knowsSharedStorage, &Start::knowsLoadBalancing>();
    addSection(tr("The presets in detail"));
    for (const Preset &preset : presets())
        addReadout(presetTitle(preset))->setText(PresetCard::detailsOf(preset));
    afterFirstPaint(this, [this] { workOutFigures(0); });
}

QWidget *StartPage::makeCards()
{
    auto *box = new QWidget(content());
    auto *grid = m_cardGrid = new QGridLayout(box);
    for (const Preset &preset : presets()) {
        auto *card = new PresetCard(preset, presetRecommendation(preset), box);
        connect(card, &PresetCard::clicked, this, [this, card] { take(*card); });
        grid->addWidget(card, int(m_cards.size()) / 2, int(m_cards.size()) % 2);
        m_cards.append(card);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void StartPage::fitToFont()
{
    DesignPage::fitToFont();
    m_cardGrid->setContentsMargins(0, unit(this), 0, 0);
    m_cardGrid->setSpacing(unit(this));
}

QWidget *StartPage::makeFiles()
{
    auto *box = new QWidget(content());
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    auto *open = new QPushButton(tr("Open a file…"), box);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT fileRequested(QString()); });
    m_recent = new QLabel(box);
    m_recent->setWordWrap(true);
    m_recent->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_recent->setAccessibleName(tr("Recent files"));
    connect(m_recent, &QLabel::linkActivated, this,
        [this](const QString &link) { Q_EMIT fileRequested(QUrl(link).toLocalFile()); });
    line->addWidget(open);
    line->addWidget(m_recent, 1);
    return box;
}

// One card a turn of the event loop: the window is there before the figures are.
void StartPage::workOutFigures(int card)
{
    if (card >= m_cards.size())
        return;
    const Design design = projectFromPreset(m_cards[card]->preset()).design;
    m_cards[card]->showFigures(
        figuresOf(assess(design, document().catalog(), document().asOf()), document().catalog()));
    QTimer::singleShot(0, this, [this, card] { workOutFigures(card + 1); });
}

void StartPage::take(const PresetCard &card)
{
    document().replace(projectFromPreset(card.preset()).design, tr("Take preset “%1”").arg(presetTitle(card.preset())));
}

void StartPage::showDesign(const Design &design)
{
    QStringList links;
    for (const QString &path : Settings().recentFiles())
        links.append(QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded).toHtmlEscaped(),
                             shownLine(QFileInfo(path).fileName()).toHtmlEscaped()));
    m_recent->setText(
        links.isEmpty() ? tr("No file was opened yet.") : tr("Recent: %1").arg(links.join(QStringLiteral(" · "))));
    m_yours->setText(design.project.hosting == Hosting::Paas
            ? tr("the nodes: Windows, Octopus and their backup; Azure runs database, share and balancer")
            : tr("everything: Windows and SQL Server patches, backups and their restore, failover of database, file "
                 "server and balancer, "
                 "spreading each over zones, certificates, and the people on call for it"));
}

} // namespace octoha
