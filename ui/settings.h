#pragma once

#include "ui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace octoha {

/// What the window remembers from one start to the next; defaults are in settings.cpp.
class Settings {
public:
    Settings() = default;

    QString language() const; ///< "en", "de"; empty follows the system.
    void setLanguage(const QString &language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    int zoomPercent() const; ///< 50..300
    void setZoomPercent(int percent);
    /// Whether sizes and money are shown by the locale of the system rather than of the language.
    bool usesSystemNumbers() const;
    void setUsesSystemNumbers(bool uses);

    bool keepsBackup() const; ///< Whether a save keeps the last version beside the file.
    void setKeepsBackup(bool keeps);
    /// Why settings cannot be read or kept, or that a newer program wrote them; empty where all is well.
    QString trouble() const;

    QStringList recentFiles() const; ///< Newest first, at most ten.
    void addRecentFile(const QString &path);
    void clearRecentFiles();
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    bool showsPanel() const;
    void setShowsPanel(bool shows);
    /// Where the user left a file: the page's id.
    QString lastPage(const QString &path) const;
    void setLastPage(const QString &path, const QString &pageId);
    /// Which pages of a file the user has seen.
    QStringList visitedPages(const QString &path) const;
    void setVisitedPages(const QString &path, const QStringList &pageIds);

private:
    QSettings m_store;
};

} // namespace octoha
