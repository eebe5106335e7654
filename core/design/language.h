#pragma once

#include "core/design/startchoices.h"

#include <QLocale>
#include <QTranslator>

#include <array>
#include <mutex>
#include <optional>

namespace octoha {

/// The one translator of the program. Texts for the interface and texts for a bundle may be in different languages at
/// the same time, so the language is a choice made here and not by installing and removing translators.
class Languages : public QTranslator {
public:
    /// Installs itself into the application at the first call.
    static Languages &instance();

    void setInterfaceLanguage(Language language) { m_interface = language; }
    Language interfaceLanguage() const { return m_interface; }

    QString translate(const char *context, const char *text, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    friend class LanguageScope;
    Languages();
    const QTranslator &translatorOf(Language language) const;

    Language m_interface = Language::English;
    mutable std::array<QTranslator, std::size(Choices<Language>::rows)> m_translators;
    mutable std::array<std::once_flag, std::size(Choices<Language>::rows)> m_loaded;
};

/// While it lives, texts of this thread are in this language.
class LanguageScope {
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    std::optional<Language> m_before;
};

/// Number and date form of a language.
QLocale localeOf(Language language);

} // namespace octoha
