#include "ui/settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace octoha {

namespace {

constexpr QLatin1StringView languageKey("language"), themeKey("theme"), zoomKey("zoomPercent"),
    numbersKey("systemNumbers"), backupKey("keepsBackup"), formatKey("format"), recentKey("recentFiles"),
    geometryKey("geometry"), panelKey("panel"), lastPages("pages/"), visitedPagesOf("visited/");

constexpr int settingsFormat = 1; // What a file without the key is of.

// In the order of ThemeChoice; what stands in the settings file.
constexpr QLatin1StringView themeNames[] = {QLatin1StringView("system"), QLatin1StringView("light"),
    QLatin1StringView("dark"), QLatin1StringView("highContrast")};

QString fileKey(QLatin1StringView group, const QString &path)
{
    const QByteArray file = QFileInfo(path).absoluteFilePath().toUtf8();
    return group + QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha1).toHex());
}

} // namespace

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(languageKey, language);
}

ThemeChoice Settings::theme() const
{
    const auto found = std::find(std::begin(themeNames), std::end(themeNames), m_store.value(themeKey).toString());
    return found == std::end(themeNames) ? ThemeChoice::System : ThemeChoice(found - std::begin(themeNames));
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(themeKey, QString(themeNames[int(theme)]));
}

int Settings::zoomPercent() const
{
    return std::clamp(m_store.value(zoomKey, 100).toInt(), 50, 300);
}

void Settings::setZoomPercent(int percent)
{
    m_store.setValue(zoomKey, percent);
}

bool Settings::usesSystemNumbers() const
{
    return m_store.value(numbersKey, true).toBool();
}

void Settings::setUsesSystemNumbers(bool uses)
{
    m_store.setValue(numbersKey, uses);
}

bool Settings::keepsBackup() const
{
    return m_store.value(backupKey, false).toBool();
}

void Settings::setKeepsBackup(bool keeps)
{
    m_store.setValue(backupKey, keeps);
}

QString Settings::trouble() const
{
    const QString file = m_store.fileName();
    if (m_store.status() == QSettings::FormatError)
        return QCoreApplication::translate("Settings",
            "The settings in %1 cannot be read; the program starts with its own. What you set from now on replaces "
            "them.")
            .arg(file);
    if (m_store.value(formatKey, settingsFormat).toInt() > settingsFormat)
        return QCoreApplication::translate("Settings",
            "The settings in %1 are of a newer program. Those that this one knows are used, the others stay as they "
            "are.")
            .arg(file);
    if (!m_store.isWritable())
        return QCoreApplication::translate(
            "Settings", "Settings cannot be kept in %1: it cannot be written. They hold until the program ends.")
            .arg(file);
    return {};
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue(recentKey, files.mid(0, 10));
}

void Settings::clearRecentFiles()
{
    m_store.remove(recentKey);
}

QByteArray Settings::geometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

bool Settings::showsPanel() const
{
    return m_store.value(panelKey, true).toBool();
}

void Settings::setShowsPanel(bool shows)
{
    m_store.setValue(panelKey, shows);
}

QString Settings::lastPage(const QString &path) const
{
    return m_store.value(fileKey(lastPages, path)).toString();
}

void Settings::setLastPage(const QString &path, const QString &pageId)
{
    m_store.setValue(fileKey(lastPages, path), pageId);
}

QStringList Settings::visitedPages(const QString &path) const
{
    return m_store.value(fileKey(visitedPagesOf, path)).toStringList();
}

void Settings::setVisitedPages(const QString &path, const QStringList &pageIds)
{
    m_store.setValue(fileKey(visitedPagesOf, path), pageIds);
}

} // namespace octoha
