#pragma once

#include "core/design/leftopen.h"
#include "core/plan/deployment.h"
#include "core/plan/diagram.h"

namespace octoha {

using Boxes = QList<ArchitectureBox>;

/// Reads a design part by part.
class DiagramReader {
public:
    DiagramReader(const Design &design, const Catalog &catalog)
        : m_design(design),
          m_catalog(catalog),
          m_deployment(deploymentOf(design, catalog))
    { }
    Architecture architecture() const;

private:
    /// What a part is; "Database, not chosen" where the question is open.
    template<typename Choice> QString chosen(FieldRef question, Choice choice, const char *part) const
    {
        return isOpen(m_design, question)
            ? diagramText(QT_TRANSLATE_NOOP("Diagram", "%1, not chosen")).arg(diagramText(part))
            : choiceLabel(choice);
    }
    /// Within a sentence that names the part.
    template<typename Choice> QString orNothing(FieldRef question, Choice choice) const
    {
        return isOpen(m_design, question) ? diagramText(QT_TRANSLATE_NOOP("Diagram", "nothing chosen"))
                                          : choiceLabel(choice);
    }
    /// A line that says what was answered; empty where nothing was: a picture states nothing that nobody stated.
    QString ifStated(FieldRef question, const QString &line) const
    {
        return isOpen(m_design, question) ? QString() : line;
    }
    template<typename Choice> QString ifStated(FieldRef question, Choice choice) const
    {
        return ifStated(question, choiceLabel(choice));
    }
    QString databaseTitle() const
    {
        return chosen(field<&Database::kind>, m_design.database.kind, QT_TRANSLATE_NOOP("Diagram", "Database"));
    }
    QString shareTitle() const
    {
        return chosen(field<&Storage::product>, m_design.storage.product, QT_TRANSLATE_NOOP("Diagram", "Shared files"));
    }
    QString webTitle() const
    {
        return chosen(field<&Balancer::web>, m_design.balancer.web, QT_TRANSLATE_NOOP("Diagram", "Balancer"));
    }
    QString description() const;
    QString subnet(SubnetPurpose purpose) const;
    QString endpointSubnet(const char *part) const;
    QString balancerSubnet(bool isGateway, bool isAppliance, bool isPrivateBalancer) const;
    Boxes clients() const;
    Boxes balancers() const;
    Boxes services() const;
    ArchitectureBox database() const;
    ArchitectureBox share() const;
    ArchitectureBox redis() const;
    ArchitectureBox domain() const;
    Boxes secondRegion() const;
    QList<ArchitectureZone> zones() const;
    ArchitectureZone zone(int number) const;
    int zoneOf(const Node &node) const;
    ArchitectureBox nodeBox(const Node &node) const;
    template<typename Machine> QStringList machineLines(const QList<Machine> &machines, FieldRef zoneQuestion) const;

    const Design &m_design;
    const Catalog &m_catalog;
    const Deployment m_deployment;
};

} // namespace octoha
