#include "ui/designdocument.h"

#include <QUndoCommand>

namespace octoha {

/// One step of the way back: the project before and after it, without the day of the rules. That is the file's, and no
/// step takes it back.
class DesignDocument::Step : public QUndoCommand {
public:
    Step(DesignDocument &document, QString key, const QString &text, Project after)
        : QUndoCommand(text),
          m_document(document),
          m_key(std::move(key)),
          m_before(withDay(document.project(), {})),
          m_after(withDay(std::move(after), {}))
    { }
    void undo() override { show(m_before); }
    void redo() override { show(m_after); }
    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (next->m_key != m_key)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    static Project withDay(Project project, QDate day)
    {
        project.rulesAsOf = day;
        return project;
    }
    void show(const Project &project) { m_document.show(withDay(project, m_document.project().rulesAsOf)); }

    DesignDocument &m_document;
    QString m_key;
    Project m_before, m_after;
};

namespace {

/// "compute.nodes" of "compute.nodes.#3.size"; a question of a page is its own.
QString questionOfPage(const QString &id)
{
    return id.left(id.indexOf(u'.', id.indexOf(u'.') + 1)); // Ten thousand times where a list is pasted.
}

/// "compute.nodes.#3.size" also means "compute.nodes".
void insertWithList(QSet<QString> &ids, const QString &id)
{
    ids.insert(id);
    ids.insert(questionOfPage(id));
}

void insertDifference(QSet<QString> &ids, const QSet<QString> &before, const QSet<QString> &after)
{
    if (before == after)
        return;
    for (const QString &id : (before - after) + (after - before))
        insertWithList(ids, id);
}

QSet<QString> changes(const Design &before, const Design &after)
{
    QSet<QString> ids;
    for (const QString &id : changedFields(before, after))
        insertWithList(ids, id);
    insertDifference(ids, before.assumed, after.assumed);
    insertDifference(ids, before.unknown, after.unknown);
    return ids;
}

/// The page's question at which a finding is shown.
QString standsAt(const Finding &finding)
{
    return questionOfPage(fieldIdsOf(finding).value(0));
}

QString changeText(const QString &fieldId)
{
    const Field *field = findField(fieldId);
    return DesignDocument::tr("Change “%1”").arg(field ? field->label() : fieldId);
}

bool isList(const QString &fieldId)
{
    const Field *field = findField(fieldId);
    return !field || field->type().kind == Kind::List;
}

/// Answers given for whole lists and whole items stay steps of their own: each added row can be undone.
QString mergeKey(const QString &fieldId)
{
    return isList(fieldId) ? QString() : fieldId;
}

} // namespace

DesignDocument::DesignDocument(QObject *parent) : DesignDocument(Catalog::shipped(), QDate::currentDate(), parent) { }

DesignDocument::DesignDocument(const Catalog &catalog, QDate asOf, QObject *parent)
    : QObject(parent),
      m_catalog(catalog),
      m_asOf(asOf)
{
    m_project.design = assumedDesign();
    assessNow();
    connect(&m_undo, &QUndoStack::cleanChanged, this, &DesignDocument::fileChanged);
}

Design DesignDocument::assumedDesign()
{
    Design design;
    for (const Field &field : fields()) {
        if (!field.isItem())
            design.assumed.insert(field.id);
    }
    return design;
}

QJsonValue DesignDocument::value(const QString &fieldId) const
{
    Design answered = design();
    answered.unknown.clear();
    return getField(answered, fieldId).value_or(QJsonValue());
}

bool DesignDocument::isAssumed(const QString &fieldId) const
{
    return design().assumed.contains(fieldId);
}

bool DesignDocument::isUnknown(const QString &fieldId) const
{
    return design().unknown.contains(fieldId);
}

void DesignDocument::edit(const QString &fieldId, const QString &text, const Change &change)
{
    Project after = m_project;
    change(after.design);
    numberItems(after.design);
    for (const QString &id : changedFields(design(), after.design)) {
        after.design.assumed.remove(id);
        after.design.assumed.remove(questionOfPage(id));
    }
    push(fieldId, text, std::move(after));
}

Result<> DesignDocument::set(const QString &fieldId, const QJsonValue &value)
{
    Design after = design();
    return pushDesign(
        mergeKey(fieldId), changeText(fieldId), setField(after, fieldId, value).map([&] { return std::move(after); }));
}

Result<> DesignDocument::remove(const QString &itemId)
{
    const Field *list = findField(questionOfPage(itemId));
    const QString text = tr("Remove from “%1”").arg(list ? list->label() : itemId);
    Design after = design();
    return pushDesign({}, text, removeItem(after, itemId).map([&] { return std::move(after); }));
}

Result<> DesignDocument::apply(const Edits &edits, const QString &text)
{
    return pushDesign({}, text, withEdits(design(), edits));
}

void DesignDocument::replace(const Design &design, const QString &text)
{
    Project after = m_project;
    after.design = design;
    push({}, text, std::move(after));
}

void DesignDocument::confirm(const QStringList &fieldIds)
{
    Project after = m_project;
    for (const QString &id : fieldIds)
        after.design.assumed.remove(id);
    const Field *first = fieldIds.isEmpty() ? nullptr : findField(fieldIds.first());
    const bool one = fieldIds.size() == 1 && first;
    push({}, one ? tr("Confirm “%1”").arg(first->label()) : tr("Confirm %n default(s)", nullptr, int(fieldIds.size())),
        std::move(after));
}

void DesignDocument::assessNow()
{
    m_assessment = assess(design(), m_catalog, m_asOf);
    m_openFindings.clear();
    for (qsizetype i = 0; i < m_assessment.findings.size(); ++i) {
        const Finding &finding = m_assessment.findings[i];
        if (!acceptanceOf(finding))
            m_openFindings.insert(standsAt(finding), i);
    }
}

void DesignDocument::reassess()
{
    assessNow();
    Q_EMIT designChanged({}); // Nothing did, but pages show prices at their answers.
    Q_EMIT assessed();
}

void DesignDocument::start(const Project &project, const QString &path)
{
    begin(project, path, hashOfFile(path));
}

void DesignDocument::begin(const Project &project, const QString &path, const QString &hash)
{
    m_undo.clear();
    m_path = path;
    m_savedAt = {};
    show(project);
    Q_EMIT filed(hash);
    Q_EMIT fileChanged();
}

void DesignDocument::push(const QString &key, const QString &text, Project after)
{
    m_project.rulesAsOf = after.rulesAsOf;
    if (after != m_project)
        m_undo.push(new Step(*this, key, text, std::move(after)));
}

Result<> DesignDocument::pushDesign(const QString &key, const QString &text, Result<Design> design)
{
    if (!design)
        return tl::unexpected(std::move(design.error()));
    Project after = m_project;
    after.design = std::move(*design);
    push(key, text, std::move(after));
    return {};
}

void DesignDocument::show(const Project &project)
{
    const QSet<QString> changed = changes(design(), project.design);
    m_project = project;
    assessNow();
    Q_EMIT designChanged(changed);
    Q_EMIT assessed();
}

} // namespace octoha
