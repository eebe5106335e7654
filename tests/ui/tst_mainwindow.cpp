#include "core/project/presets.h"
#include "tests/ui/surroundings.h"
#include "ui/pageswizard.h"
#include "ui/steplist.h"
#include "ui/widgets/presetcard.h"

#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::QuietDialogs> m_dialogs;
    QTemporaryDir m_folder;

    QAction *action(const QString &text) const
    {
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    QString saved(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        return saveProject(path, sampleProject()) ? path : QString();
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void init()
    {
        m_dialogs = std::make_unique<test::QuietDialogs>();
        m_document = std::make_unique<DesignDocument>(Catalog::shipped(), test::today());
        m_document->start(sampleProject());
        m_window = std::make_unique<MainWindow>(*m_document);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_document.reset();
        m_dialogs.reset();
    }

    void nextAlwaysWorks()
    {
        m_document->replace(Design(), u"Empty"_s); // With errors on many pages.
        for (int i = 1; i < m_window->wizard().count(); ++i) {
            m_window->wizard().goOn();
            QCOMPARE(m_window->wizard().currentId(), i);
        }
        for (int i = m_window->wizard().count() - 2; i >= 0; --i) {
            m_window->wizard().goBack();
            QCOMPARE(m_window->wizard().currentId(), i);
        }
        QVERIFY(!m_window->wizard().canGoBack());
    }

    void anyPageIsEnteredFromAnyPage()
    {
        const int count = m_window->wizard().count();
        for (int step = 0; step < 60; ++step) {
            const int wanted = (step * 7) % count;
            m_window->wizard().enter(wanted);
            QCOMPARE(m_window->wizard().currentId(), wanted);
            QVERIFY(m_window->wizard().current()->isVisible());
        }
    }

    void escapeClosesNothing()
    {
        QTest::keyClick(&m_window->wizard(), Qt::Key_Escape);
        QVERIFY(m_window->wizard().isVisible());
    }

    void everyQuestionHasAnEditorOnItsPage()
    {
        for (const Field &question : fields()) {
            if (question.isItem())
                continue;
            DesignPage *page = m_window->wizard().page(question.page());
            QVERIFY2(page, qPrintable(question.id));
            QVERIFY2(page->fieldIds().contains(question.id), qPrintable(question.id));
        }
    }

    void aFieldIsFoundEvenWhereItIsNotNeeded()
    {
        for (const char *id : {"storage.netAppLevel", "compute.gitFolder", "signIn.ldapServer", "workload.projects"}) {
            m_window->goToField(QLatin1String(id));
            const auto *editor = m_window->findChild<QWidget *>(QLatin1String(id));
            QVERIFY2(editor && editor->isVisible(), id);
        }
    }

    void editsAreUndoneByName()
    {
        m_window->goToField(u"workload.projects"_s);
        auto *box = m_window->findChild<QSpinBox *>(u"workload.projects"_s);
        const int before = box->value();
        box->selectAll();
        QTest::keyClicks(box, u"77"_s);
        QVERIFY(m_window->isWindowModified());
        QAction *undo = action(u"Undo"_s);
        QVERIFY2(undo->text().contains(u"Change “Projects”"_s), qPrintable(undo->text()));
        undo->trigger();
        QCOMPARE(box->value(), before);
        QVERIFY(!m_window->isWindowModified());
    }

    void aFileIsOpenedChangedAndSaved()
    {
        const QString path = saved(u"a.octoha"_s);
        QVERIFY(m_window->openFile(path));
        QVERIFY(m_window->windowTitle().startsWith(u"a.octoha"_s));
        QVERIFY(m_document->set(u"project.title"_s, u"Changed"_s).has_value());
        QVERIFY(m_window->save());
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(loadProject(path)->project.design.project.title.text(), u"Changed"_s);
    }

    void aFolderThatCannotBeWrittenIsReported()
    {
        m_dialogs->path = m_folder.filePath(u"no/such/folder/x.octoha"_s);
        QVERIFY(!m_window->saveAs());
        QCOMPARE(m_dialogs->errors.size(), 1);
    }

    void changesAreNotLostWithoutAsking()
    {
        QVERIFY(m_document->set(u"project.title"_s, u"Changed"_s).has_value());
        m_dialogs->answer = Answer::Cancel;
        QVERIFY(!m_window->close());
        QCOMPARE(m_dialogs->asked, 1);
        m_dialogs->answer = Answer::Discard;
        QVERIFY(m_window->close());
    }

    void f8GoesBackAsItCame()
    {
        m_document->replace(Design(), u"Empty"_s);
        for (int i = 0; i < 5; ++i)
            m_window->goToFinding(1);
        const QString last = m_window->statusBar()->currentMessage();
        m_window->goToFinding(1);
        m_window->goToFinding(-1);
        QCOMPARE(m_window->statusBar()->currentMessage(), last);
    }

    void presetsAreDesignsWithoutErrors()
    {
        for (const Preset &preset : presets()) {
            m_window->newFromPreset(QLatin1String(preset.name));
            QCOMPARE(m_document->openFindings(Severity::Error), 0);
            QVERIFY(!m_document->isModified());
        }
    }

    void theDesignIsComparedWithAnother()
    {
        m_dialogs->path = saved(u"other.octoha"_s);
        QVERIFY(m_document->set(u"workload.projects"_s, 91).has_value());
        action(u"Compare with"_s)->trigger();
        QCOMPARE(m_dialogs->said.size(), 1);
        QVERIFY(m_dialogs->said.first().contains(u"91"_s));
    }

    void thePlanIsSavedAsPdf()
    {
        m_dialogs->path = m_folder.filePath(u"plan.pdf"_s);
        action(u"Save plan as PDF"_s)->trigger();
        QVERIFY2(m_dialogs->errors.isEmpty(), qPrintable(m_dialogs->errors.join(u'\n')));
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(u"plan.pdf"_s));
        QFile file(m_dialogs->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 20'000);
    }

    void stepsSayHowTheirPageStands()
    {
        m_document->replace(Design(), u"Empty"_s);
        QVERIFY(StepList::stateText(*m_document, u"compute"_s, true).contains(u"error"_s));
        QVERIFY(StepList::stateText(*m_document, u"polling"_s, false).startsWith(u"not needed"_s));
        m_document->replace(sampleProject().design, u"Sample"_s);
        QCOMPARE(StepList::stateText(*m_document, u"export"_s, false), u"not visited"_s);
    }

    void theLastPageLeadsNowhereElse()
    {
        const auto isExportOffered = [this] {
            for (const QPushButton *button : m_window->statusBar()->findChildren<QPushButton *>()) {
                if (button->text().remove(u'&').startsWith(u"Export"_s))
                    return button->isEnabled();
            }
            return false;
        };
        m_window->goToPage(u"review"_s);
        QVERIFY(isExportOffered());
        m_window->goToPage(u"export"_s);
        QVERIFY(!isExportOffered()); // It would do nothing here; the page has the button that writes.
    }

    void f1ExplainsThePage()
    {
        m_window->goToPage(u"storage"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(m_dialogs->said.size(), 1);
        QVERIFY(m_dialogs->said.first().contains(u"<h2>Storage</h2>"_s));
    }

    void aPromiseThatIsABoundSaysSo()
    {
        for (const Preset &preset : presets()) {
            const auto *card = m_window->findChild<PresetCard *>(u"preset."_s + QLatin1String(preset.name));
            const auto figures = [card] {
                for (const QLabel *label : card->findChildren<QLabel *>()) {
                    if (label->text().contains(u" available"_s))
                        return label->text();
                }
                return QString();
            };
            QTRY_VERIFY(!figures().isEmpty());
            const Assessment assessment
                = assess(projectFromPreset(preset).design, Catalog::shipped(), m_document->asOf());
            QCOMPARE(figures().contains(u"at most "_s), assessment.availability.composite.atMost);
        }
    }

    void aPresetIsOneStepToUndo()
    {
        const Project before = m_document->project();
        auto *card = m_window->findChild<PresetCard *>();
        QVERIFY(card);
        card->click();
        QVERIFY(m_document->project() != before);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->project(), before);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
