#include "core/design/pastedtable.h"

#include "core/design/copiedcell.h"
#include "core/design/items.h"
#include "core/design/typedvalue.h"

namespace octoha {

QList<QStringList> cellsOf(QString text)
{
    text.remove(u'\r');
    while (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n'))
        rows.append(line.split(u'\t'));
    return rows;
}

Result<> pasteCells(Design &design, const ItemColumns &to, int row, int firstColumn, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size() && firstColumn + i < to.fields.size(); ++i) {
        const qsizetype column = firstColumn + i;
        const auto value = valueFromTyped(to.fields[column], pastedCell(cells[i]));
        const auto written = value.and_then(
            [&](const QJsonValue &answer) { return setAnswer(design, to.list, row, to.questions[column], answer); });
        if (!written)
            return failure(Error::Code::OutOfRange,
                QCoreApplication::translate("Values", "Row %1, %2: %3")
                    .arg(QString::number(row + 1), to.fields[column].label(), written.error().message));
    }
    return {};
}

} // namespace octoha
