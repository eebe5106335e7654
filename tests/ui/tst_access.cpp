#include "core/project/presets.h"
#include "tests/ui/surroundings.h"
#include "ui/acceptdialog.h"
#include "ui/pageswizard.h"
#include "ui/settingsdialog.h"
#include "ui/theme.h"
#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace octoha;
using namespace Qt::StringLiterals;

/// What people need who use no mouse, a screen reader, or more contrast.
class AccessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<MainWindow> m_window;

    static bool isControl(const QWidget *widget)
    {
        const bool inside = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_"_s)
            || widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView")
            || widget->inherits("QLineEditIconButton");
        return !inside && widget->isVisible()
            && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
                || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget));
    }

    /// What a screen reader must call it; the ones of Qt that say nothing else are left to it.
    static QAccessible::Role roleOf(const QWidget *widget)
    {
        if (qobject_cast<const QCheckBox *>(widget))
            return QAccessible::CheckBox;
        if (qobject_cast<const QComboBox *>(widget))
            return QAccessible::ComboBox;
        if (qobject_cast<const QAbstractSpinBox *>(widget))
            return QAccessible::SpinBox;
        if (qobject_cast<const QListView *>(widget))
            return QAccessible::List;
        if (qobject_cast<const QTreeView *>(widget))
            return QAccessible::Tree;
        if (qobject_cast<const QTableView *>(widget))
            return QAccessible::Table;
        if (qobject_cast<const QAbstractButton *>(widget))
            return static_cast<const QAbstractButton *>(widget)->isCheckable() ? QAccessible::CheckBox
                                                                               : QAccessible::Button;
        return QAccessible::EditableText;
    }

    /// The value that a screen reader reads out, where the editor shows one.
    static QString shownValue(const QWidget *widget)
    {
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            return box->currentText();
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        return edit ? edit->text() : QString();
    }

    static QString mnemonicOf(const QWidget *widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return QKeySequence::mnemonic(button->text()).toString();
        const auto *label = qobject_cast<const QLabel *>(widget);
        return label && label->buddy() ? QKeySequence::mnemonic(label->text()).toString() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        m_document = std::make_unique<DesignDocument>(Catalog::shipped(), test::today());
        m_document->start(sampleProject());
        m_window = std::make_unique<MainWindow>(*m_document);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_document.reset();
    }

    void pages_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_window->wizard().count(); ++i)
            QTest::addRow("%s", qPrintable(m_window->wizard().page(i)->pageId())) << i;
    }

    void everyControlHasNameAndRole_data() { pages_data(); }
    void everyControlHasNameAndRole()
    {
        QFETCH(int, index);
        m_window->wizard().enter(index);
        test::settle();
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!isControl(widget))
                continue;
            const QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(widget);
            const QString who = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(shown, qPrintable(who));
            QVERIFY2(!shown->text(QAccessible::Name).isEmpty(), qPrintable(who));
            QVERIFY2(shown->role() == roleOf(widget), qPrintable(who + u": "_s + QString::number(shown->role())));
            if (const QString value = shownValue(widget); !value.isEmpty())
                QCOMPARE(shown->text(QAccessible::Value), value);
            else if (qobject_cast<QAbstractSpinBox *>(widget)) // Read out without its unit.
                QVERIFY2(!shown->text(QAccessible::Value).isEmpty(), qPrintable(who));
        }
    }

    void menusAndTabsHaveNames()
    {
        for (const QAction *menu : m_window->menuBar()->actions()) {
            QVERIFY(!QKeySequence::mnemonic(menu->text()).isEmpty());
            Q_EMIT menu->menu()->aboutToShow();
            for (const QAction *entry : menu->menu()->actions())
                QVERIFY2(entry->isSeparator() || !entry->text().isEmpty(), qPrintable(menu->text()));
        }
        const QAccessibleInterface *tabs = QAccessible::queryAccessibleInterface(m_window->findChild<QTabBar *>());
        QVERIFY(tabs && tabs->role() == QAccessible::PageTabList);
        for (int i = 0; i < m_window->findChild<QTabBar *>()->count(); ++i) {
            QVERIFY(!tabs->child(i)->text(QAccessible::Name).isEmpty());
            QCOMPARE(tabs->child(i)->role(), QAccessible::PageTab);
        }
    }

    void controlsOfDialogsHaveNames()
    {
        Settings settings;
        SettingsDialog settingsDialog(settings, m_window.get());
        AcceptDialog acceptDialog(m_document->assessment().findings.first(), *m_document, m_window.get());
        for (QDialog *dialog : {static_cast<QDialog *>(&settingsDialog), static_cast<QDialog *>(&acceptDialog)}) {
            dialog->show();
            test::settle();
            QVERIFY(!dialog->windowTitle().isEmpty());
            for (QWidget *widget : dialog->findChildren<QWidget *>()) {
                const QAccessibleInterface *shown
                    = isControl(widget) ? QAccessible::queryAccessibleInterface(widget) : nullptr;
                QVERIFY2(!isControl(widget) || (shown && !shown->text(QAccessible::Name).isEmpty()),
                    widget->metaObject()->className());
            }
            dialog->hide();
        }
    }

    void lettersAreUniqueOnAPage_data() { pages_data(); }
    void lettersAreUniqueOnAPage()
    {
        QFETCH(int, index);
        m_window->wizard().enter(index);
        test::settle();
        QHash<QString, QString> owners;
        for (const QAction *menu : m_window->menuBar()->actions())
            owners.insert(QKeySequence::mnemonic(menu->text()).toString(), menu->text());
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const QString letter = widget->isVisible() ? mnemonicOf(widget) : QString();
            if (letter.isEmpty())
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString text = label ? label->text() : static_cast<const QAbstractButton *>(widget)->text();
            QVERIFY2(!owners.contains(letter), qPrintable(letter + u": "_s + owners.value(letter) + u" and "_s + text));
            owners.insert(letter, text);
        }
        QVERIFY(owners.size() > 6);
    }

    void mnemonicsRunOutPolitely()
    {
        Mnemonics mnemonics;
        QSet<QString> seen;
        for (int i = 0; i < 60; ++i) {
            const QString letter
                = QKeySequence::mnemonic(mnemonics.give(u"Question & answer of all letters quick brown fox"_s))
                      .toString();
            QVERIFY(letter.isEmpty() || !seen.contains(letter));
            seen.insert(letter);
        }
    }

    void coloursHaveContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }

    void coloursHaveContrast()
    {
        QFETCH(bool, dark);
        const auto ratio
            = [dark](Tone a, Tone b) { return Theme::contrast(Theme::color(a, dark), Theme::color(b, dark)); };
        for (const Tone ground :
            {Tone::Window, Tone::Base, Tone::ErrorGround, Tone::WarningGround, Tone::NoteGround, Tone::Chosen})
            QVERIFY2(ratio(Tone::Text, ground) >= 4.5, qPrintable(QString::number(int(ground))));
        for (const Tone tone : {Tone::Muted, Tone::Accent, Tone::Error, Tone::Warning, Tone::Fine}) {
            QVERIFY2(ratio(tone, Tone::Window) >= 4.5, qPrintable(QString::number(int(tone))));
            QVERIFY2(ratio(tone, Tone::Base) >= 4.5, qPrintable(QString::number(int(tone))));
        }
        QVERIFY(ratio(Tone::Error, Tone::ErrorGround) >= 4.5);
        QVERIFY(ratio(Tone::Warning, Tone::WarningGround) >= 4.5);
        QVERIFY(ratio(Tone::Muted, Tone::NoteGround) >= 4.5);
        QVERIFY(ratio(Tone::Accent, Tone::Chosen) >= 3);
        QVERIFY(ratio(Tone::Outline, Tone::Base) >= 3);
    }

    void paletteTextHasContrast()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = Theme::palette(dark);
            QVERIFY(Theme::contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
            QVERIFY(
                Theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
            QVERIFY(Theme::contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
        }
    }

    void panesAreReachedByF6()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSet<QWidget *> reached;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            reached.insert(QApplication::focusWidget());
        }
        QVERIFY(reached.size() >= 4);
    }
};

QTEST_MAIN(AccessTest)
#include "tst_access.moc"
