#include "core/design/language.h"
#include "core/project/presets.h"
#include "ui/mainwindow.h"
#include "ui/prices/pricesdialog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>

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

void setLanguage(const Settings &settings)
{
    Languages::instance().setInterfaceLanguage(
        Codec<Language>::fromJson(interfaceLanguage(settings)).value_or(Language::English));
}

void prepare(QApplication &application, const Settings &settings)
{
    QLocale::setDefault(interfaceLocale(settings));
    installQtTexts(application, interfaceLanguage(settings));
    setLanguage(settings);
    Theme::apply(settings.theme());
    Theme::setZoom(settings.zoomPercent());
}

struct Arguments {
    bool wantsSample = false;
    QString file;
};

Arguments read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Designs Octopus Deploy High Availability on Azure."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(
        QStringLiteral("sample"), QCoreApplication::translate("main", "Opens the sample design."));
    parser.addOption(sample);
    parser.addPositionalArgument(
        QStringLiteral("file"), QCoreApplication::translate("main", "The design to open."), QStringLiteral("[file]"));
    parser.process(arguments);
    return {parser.isSet(sample), parser.positionalArguments().value(0)};
}

/// The argument that asks for help or the version, which a machine without a screen gives too; null where there is
/// none.
const char *wordsAskedFor(int argc, char **argv)
{
    const QByteArrayView asking[] = {"-h", "--help", "--help-all", "-v", "--version"};
    const auto found = std::find_first_of(argv + 1, argv + argc, std::begin(asking), std::end(asking),
        [](const char *given, QByteArrayView word) { return word == given; });
    return found == argv + argc ? nullptr : *found;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Octoha"));
    QCoreApplication::setOrganizationName(QStringLiteral("Octoha"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OCTOHA_VERSION));
    if (const char *asked = wordsAskedFor(argc, argv)) {
        const QCoreApplication application(argc, argv); // A QApplication ends the program where there is no screen.
        setLanguage(Settings());
        read({QCoreApplication::arguments().constFirst(), QString::fromLatin1(asked)});
    }
    QApplication application(argc, argv);
    prepare(application, Settings());
    const Arguments arguments = read(QCoreApplication::arguments());
    AcceptedPrices prices(Catalog::shipped());
    DesignDocument document(prices.catalog(), QDate::currentDate());
    if (arguments.wantsSample)
        document.start(sampleProject());
    MainWindow window(document);
    offerPriceRefresh(window, prices);
    window.show();
    window.keepEdits(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery"),
        arguments.wantsSample ? MainWindow::Offer::Nothing : MainWindow::Offer::KeptEdits);
    if (!arguments.file.isEmpty())
        window.openFile(arguments.file);
    return QApplication::exec();
}
