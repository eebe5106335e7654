#include "ui/settingsdialog.h"

#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace octoha {

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_language(new QComboBox),
      m_theme(new QComboBox),
      m_zoom(new QSpinBox),
      m_systemNumbers(new QCheckBox(tr("&Numbers and dates as the system writes them"))),
      m_backup(new QCheckBox(tr("&Keep the last version of a design beside it (“.octoha~”)")))
{
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->setCurrentIndex(m_language->findData(settings.language()));
    for (const QString &name :
        {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast (the system's colours)")})
        m_theme->addItem(name);
    m_theme->setCurrentIndex(int(settings.theme()));
    m_zoom->setRange(50, 300);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_zoom->setValue(settings.zoomPercent());
    m_systemNumbers->setChecked(settings.usesSystemNumbers());
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("Text &size:"), m_zoom);
    form->addRow(m_systemNumbers);
    m_backup->setChecked(settings.keepsBackup());
    form->addRow(m_backup);
    form->addRow(new QLabel(tr("Language and number form change at the next start.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    form->addRow(buttons);
}

void SettingsDialog::accept()
{
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setTheme(ThemeChoice(m_theme->currentIndex()));
    m_settings.setZoomPercent(m_zoom->value());
    m_settings.setUsesSystemNumbers(m_systemNumbers->isChecked());
    m_settings.setKeepsBackup(m_backup->isChecked());
    QDialog::accept();
}

} // namespace octoha
