// octoha-catalog-compile FOLDER-OF-JSON FOLDER-OF-CPP: makes the catalog's C++ from its JSON, as part of the build.

#include "core/catalog/compile/emitter.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace octoha::compile;
using namespace Qt::StringLiterals;

namespace {

QStringList readTables(const QDir &folder, QList<TableRows> &tables)
{
    QStringList faults;
    for (const Table &table : schema()) {
        TableRows rows{&table, {}, {}};
        for (const QString &name : table.files) {
            QFile file(folder.filePath(name + u".json"_s));
            if (file.open(QIODevice::ReadOnly))
                faults << readFile(file.readAll(), name, rows);
            else
                faults << u"%1.json: %2"_s.arg(name, file.errorString());
        }
        tables << rows;
    }
    return faults;
}

// A file that would not change is left alone, so that nothing is compiled again for it.
bool write(const QDir &folder, const Generated &generated)
{
    QFile file(folder.filePath(generated.name));
    if (file.open(QIODevice::ReadOnly) && file.readAll() == generated.text)
        return true;
    file.close();
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(generated.text) == generated.text.size();
}

int complain(const QStringList &faults)
{
    for (const QString &fault : faults)
        std::fprintf(stderr, "resources/catalog/%s\n", qPrintable(fault));
    return 1;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return complain({u"usage: octoha-catalog-compile FOLDER-OF-JSON FOLDER-OF-CPP"_s});
    const QDir from(QString::fromLocal8Bit(arguments[1])), to(QString::fromLocal8Bit(arguments[2]));
    QList<TableRows> tables;
    QStringList faults = readTables(from, tables);
    if (faults.isEmpty())
        faults = checkReferences(tables);
    if (!faults.isEmpty())
        return complain(faults);
    if (!to.mkpath(u"."_s))
        return complain({u"cannot make "_s + to.path()});
    for (const Generated &file : emitAll(tables))
        if (!write(to, file))
            return complain({u"cannot write "_s + file.name});
    return 0;
}
