#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace octoha {

class Settings;

/// Language, theme, size and number form of the window.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Settings &settings, QWidget *parent);
    void accept() override;

private:
    Settings &m_settings;
    QComboBox *m_language, *m_theme;
    QSpinBox *m_zoom;
    QCheckBox *m_systemNumbers, *m_backup;
};

} // namespace octoha
