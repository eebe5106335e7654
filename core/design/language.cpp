#include "core/design/language.h"

#include <QCoreApplication>

namespace octoha {

namespace {
thread_local std::optional<Language> scoped;
}

Languages &Languages::instance()
{
    static Languages languages;
    return languages;
}

Languages::Languages()
{
    QCoreApplication::installTranslator(this);
}

const QTranslator &Languages::translatorOf(Language language) const
{
    const auto index = size_t(language);
    std::call_once(m_loaded[index], [&] {
        const QString key = QLatin1String(Choices<Language>::rows[index].key);
        // A language that is not compiled in leaves the English of the sources.
        Q_UNUSED(m_translators[index].load(QStringLiteral(":/i18n/octoha_%1.qm").arg(key)))
    });
    return m_translators[index];
}

QString Languages::translate(const char *context, const char *text, const char *disambiguation, int n) const
{
    const Language language = scoped.value_or(m_interface);
    // The sources are English: octoha_en holds nothing but the plural forms. Most of an export's texts need not be
    // looked up there.
    const bool isAsItStands = language == Language::English && n < 0;
    return isAsItStands ? QString() : translatorOf(language).translate(context, text, disambiguation, n);
}

LanguageScope::LanguageScope(Language language) : m_before(scoped)
{
    Languages::instance().translatorOf(language); // Loaded now, not within the first text.
    scoped = language;
}

LanguageScope::~LanguageScope()
{
    scoped = m_before;
}

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace octoha
