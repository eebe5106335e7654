#pragma once

#include "core/assess/acceptances.h"
#include "core/project/presets.h"
#include "tests/ui/keepingwindow.h"
#include "tests/ui/soakmodel.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace octoha::test {

using namespace Qt::StringLiterals;

/// What the document has, and what it shall have.
inline QString firstDifference(const Project &is, const Project &shall)
{
    for (const Difference &difference : differencesBetween(shall, is))
        return QString::fromUtf8(
            QJsonDocument(QJsonArray{difference.place.join(u'.'), difference.after, difference.before}).toJson());
    return is == shall ? u"steps or what is in the file"_s : u"what no file says"_s;
}

/// A window and its file, what people do to them at random, and a model of them beside.
class SoakActs {
public:
    explicit SoakActs(quint32 seed) : m_random(seed) { }

    void start()
    {
        m_own = std::make_unique<KeepingWindow>();
        m_own->start();
        m_own->dialogs().path = path();
        m_model.start(document().project());
    }

    MainWindow &window() const { return m_own->window(); }
    QuietDialogs &dialogs() const { return m_own->dialogs(); }
    int done() const { return m_done; }

    void tell() const
    {
        for (const Act &act : m_acts)
            qInfo("%6d %s", act.times, act.name);
    }

    void actOnce()
    {
        ++m_done;
        int which = below(1000);
        for (Act &act : m_acts) {
            if ((which -= act.weight) >= 0)
                continue;
            ++act.times;
            (this->*act.run)();
            QVERIFY2(isAsTheModel(),
                qPrintable(u"act %1, %2: %3"_s.arg(m_done).arg(
                    QLatin1String(act.name), firstDifference(document().project(), m_model.now()))));
            return;
        }
    }

    bool isAsTheModel() const
    {
        return document().project() == m_model.now() && document().isModified() == m_model.isModified()
            && document().undoStack().count() == m_model.steps() && m_own->keeper().saved() == m_model.inFile();
    }

    /// What a crash would leave now.
    void checkJournal()
    {
        QVERIFY(m_own->keeper().finish());
        const QStringList files = m_own->journalFiles();
        QCOMPARE(files.size(), m_model.isModified() ? 1 : 0);
        for (const QString &file : files) {
            const auto kept = readJournal(Files::real().readAll(m_own->journals() + u'/' + file, 1 << 26).value());
            QVERIFY(kept && kept->now == m_model.now() && kept->saved == m_model.inFile());
        }
    }

    /// Back to one and the same design, without steps, whatever was before.
    void startOver()
    {
        save();
        take(*findPreset(u"standard-zonal"));
        settle();
    }

private:
    struct Act {
        const char *name;
        int weight; ///< Of a thousand.
        void (SoakActs::*run)();
        int times = 0;
    };
    std::array<Act, 13> m_acts = {{{"answers", 480, &SoakActs::answer}, {"nodes", 100, &SoakActs::changeNodes},
        {"defaults confirmed", 20, &SoakActs::confirm}, {"fixes", 60, &SoakActs::fix},
        {"findings accepted", 15, &SoakActs::accept}, {"acceptances withdrawn", 10, &SoakActs::withdraw},
        {"undos", 150, &SoakActs::undo}, {"redos", 100, &SoakActs::redo}, {"saves", 20, &SoakActs::save},
        {"changes elsewhere, noticed", 15, &SoakActs::changeElsewhere},
        {"changes elsewhere, at a save", 15, &SoakActs::changeBeforeSave}, {"reopenings", 13, &SoakActs::reopen},
        {"presets", 2, &SoakActs::takePreset}}};

    QString path() const { return m_own->path(u"soak.octoha"_s); }
    DesignDocument &document() const { return m_own->document(); }
    int below(qsizetype most) { return int(m_random.bounded(quint32(most))); }

    QJsonValue valueFor(const Type &type)
    {
        switch (type.kind) {
        case Kind::Boolean:
            return below(2) == 1;
        case Kind::Choice:
            return QLatin1String(type.choices[size_t(below(qsizetype(type.choices.size())))].key);
        case Kind::Integer:
            return int(type.minimum) + below(qMin(1000, int(type.maximum - type.minimum)) + 1);
        default:
            return QJsonValue::Undefined;
        }
    }

    /// Often of the field answered last, as people type.
    std::pair<QString, QJsonValue> anyAnswer()
    {
        const bool goesOn = below(3) == 0 && !m_model.lastField().isEmpty();
        for (;;) {
            const Field &field = goesOn ? *findField(m_model.lastField()) : fields().at(below(fields().size()));
            const QJsonValue value = field.isItem() ? QJsonValue(QJsonValue::Undefined) : valueFor(field.type());
            if (!value.isUndefined())
                return {field.id, below(20) == 0 ? QJsonValue(QJsonValue::Null) : value};
        }
    }

    const Finding *anyFinding()
    {
        const auto &findings = document().assessment().findings;
        return findings.isEmpty() ? nullptr : &findings[below(findings.size())];
    }

    void answer()
    {
        const auto [field, value] = anyAnswer();
        m_model.push(withAnswer(m_model.now(), field, value), field);
        QVERIFY(document().set(field, value));
    }

    void changeNodes()
    {
        Project project = m_model.now();
        const qsizetype nodes = project.design.compute.nodes.size();
        const bool adds = nodes < 3 || (below(2) == 0 && nodes < 12);
        const QString item = u"compute.nodes.%1"_s.arg(below(qMax<qsizetype>(1, nodes)));
        const QJsonObject node{{u"name"_s, u"node-%1"_s.arg(below(99))}};
        QVERIFY(adds ? setField(project.design, u"compute.nodes.+"_s, node) : removeItem(project.design, item));
        m_model.push(project);
        QVERIFY(adds ? document().set(u"compute.nodes.+"_s, node) : document().remove(item));
    }

    void confirm()
    {
        Project project = m_model.now();
        const QStringList assumed(project.design.assumed.cbegin(), project.design.assumed.cend());
        if (assumed.isEmpty())
            return;
        const QString field = assumed[below(assumed.size())];
        project.design.assumed.remove(field);
        m_model.push(project);
        document().confirm({field});
    }

    void fix()
    {
        const Finding *finding = anyFinding();
        const Edits edits = finding ? editOf(*finding, document().design(), document().context()) : Edits();
        Project project = m_model.now();
        for (const Edit &edit : edits)
            QVERIFY(setField(project.design, edit.field, edit.value));
        m_model.push(project);
        QVERIFY(document().apply(edits, u"Fix"_s));
    }

    void accept()
    {
        const Finding *finding = anyFinding();
        const auto accepted = finding
            ? octoha::accept(*finding, document().design(), u"Only a lab."_s, u"Ada"_s, today().addDays(30), today())
            : failure(Error::Code::OutOfRange, {});
        if (!accepted)
            return;
        Project project = m_model.now();
        project.accepted.removeIf([&](const Acceptance &old) {
            return old.rule == accepted->rule && old.seen.keys() == accepted->seen.keys();
        });
        project.accepted.append(*accepted);
        m_model.push(project);
        document().accept(*accepted);
    }

    void withdraw()
    {
        Project project = m_model.now();
        if (project.accepted.isEmpty())
            return;
        const QString rule = project.accepted[below(project.accepted.size())].rule;
        project.accepted.removeIf([&](const Acceptance &old) { return old.rule == rule; });
        m_model.push(project);
        document().withdraw(rule);
    }

    void undo()
    {
        m_model.undo();
        document().undoStack().undo();
    }

    void redo()
    {
        m_model.redo();
        document().undoStack().redo();
    }

    void save()
    {
        m_model.save(today());
        QVERIFY(m_own->window().save());
        const auto read = loadProject(path());
        QVERIFY(read && read->project == m_model.inFile());
    }

    void reopen()
    {
        save();
        QVERIFY(m_own->window().openFile(path()));
        m_model.start(m_model.now());
    }

    void takePreset() { take(presets()[size_t(below(qsizetype(presets().size())))]); }

    void take(const Preset &preset)
    {
        m_model.start(projectFromPreset(preset));
        m_own->window().newFromPreset(QLatin1String(preset.name));
    }

    enum Choice { Keep, Reload, Merge };

    /// Somebody else answers a question in the file; the user will keep, reload, or merge and take either side. False
    /// where the user's save is no save then.
    bool writeElsewhere()
    {
        const auto [field, value] = anyAnswer();
        Project theirs = withAnswer(m_model.inFile(), field, value);
        theirs.rulesAsOf = today().addDays(below(3));
        const bool isAsked = !isSameDesign(theirs, m_model.inFile()) && !isSameDesign(theirs, m_model.now());
        const auto choice = isAsked ? Choice(below(3)) : Keep;
        const bool takesTheirs = below(2) == 0;
        m_own->dialogs().choice = choice;
        m_own->dialogs().edits
            = {EditsAnswer::Way::Taken, takesTheirs ? QSet<ValuePlace>() : QSet<ValuePlace>{{u"none of them"_s}}};
        if (choice == Reload)
            m_model.push(theirs);
        if (choice == Merge)
            m_model.push(together(m_model.inFile(), m_model.now(), theirs, field, takesTheirs));
        m_model.takeNoteOf(theirs);
        return saveProject(document().path(), theirs) && choice != Reload;
    }

    void changeElsewhere()
    {
        if (document().path().isEmpty())
            return;
        (void)writeElsewhere();
        m_own->look();
    }

    void changeBeforeSave()
    {
        if (document().path().isEmpty() || writeElsewhere())
            save();
        else
            QVERIFY(!m_own->window().save());
    }

    QRandomGenerator m_random;
    std::unique_ptr<KeepingWindow> m_own;
    DocumentModel m_model{sampleProject()};
    int m_done = 0;
};

} // namespace octoha::test
