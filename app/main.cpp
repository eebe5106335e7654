#include "core/design/language.h"
#include "core/project/presets.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTranslator>

using namespace octoha;

namespace {

/// The interface's locale: the language of the settings, the numbers of the system where that is wanted.
QLocale interfaceLocale(const Settings &settings)
{
    QLocale system = QLocale::system();
    if (system.language() == QLocale::C)
        system = QLocale(QLocale::English, QLocale::UnitedStates); // People want “$1,204.36”, not “1204.36$”.
    if (settings.language().isEmpty() || settings.usesSystemNumbers())
        return system;
    return QLocale(settings.language());
}

QString interfaceLanguage(const Settings &settings)
{
    return settings.language().isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : settings.language();
}

/// Qt's own texts: the buttons of its dialogs.
void installQtTexts(QApplication &application, const QString &language)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLatin1String("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(translator);
}

void prepare(QApplication &application, const Settings &settings)
{
    QLocale::setDefault(interfaceLocale(settings));
    const QString language = interfaceLanguage(settings);
    installQtTexts(application, language);
    Languages::instance().setInterfaceLanguage(Codec<Language>::fromJson(language).value_or(Language::English));
    Theme::apply(settings.theme());
    Theme::setZoom(settings.zoomPercent());
}

QString fileOf(const QApplication &application, bool &wantsSample)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Designs Octopus Deploy High Availability on Azure."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"), QCoreApplication::translate("main", "Opens the sample design."));
    parser.addOption(sample);
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "The design to open."), QStringLiteral("[file]"));
    parser.process(application);
    wantsSample = parser.isSet(sample);
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Octoha"));
    QCoreApplication::setOrganizationName(QStringLiteral("Octoha"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OCTOHA_VERSION));
    QApplication application(argc, argv);
    prepare(application, Settings());
    bool wantsSample = false;
    const QString file = fileOf(application, wantsSample);
    DesignDocument document;
    if (wantsSample)
        document.start(sampleProject());
    MainWindow window(document);
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}
