#include "core/design/pastedtable.h"
#include "core/design/items.h"
#include "tests/fuzz/target.h"

using namespace octoha;

namespace {

/// Lists of items with several questions each.
const QList<const Field *> &lists()
{
    static const auto found = [] {
        QList<const Field *> list;
        for (const Field &field : fields()) {
            if (field.type().itemRows)
                list.append(&field);
        }
        return list;
    }();
    return found;
}

/// Pastes into an empty list, as the window does.
Result<> paste(Design &design, const Field &list, const QList<QStringList> &rows)
{
    QList<Field> columns;
    QList<size_t> questions;
    for (const Row &row : list.type().itemRows()) {
        columns.append(*findField(list.id + QLatin1String(".*.") + QLatin1String(row.question.key)));
        questions.append(size_t(questions.size()));
    }
    if (auto added = appendItems(design, list, QJsonObject(), rows.size()); !added)
        return added;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (auto pasted = pasteCells(design, {list, columns, questions}, int(row), 0, rows[row]); !pasted)
            return pasted;
    }
    return {};
}

} // namespace

/// The first byte says into which list.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const Field &list = *lists()[data[0] % lists().size()];
    Design design;
    const auto rows = cellsOf(QString::fromUtf8(fuzz::bytesOf(data + 1, size - 1)));
    if (!paste(design, list, rows))
        return 0;
    const auto again = designFromJson(designToJson(design));
    fuzz::require(again.has_value() && *again == design, "what was pasted can be saved and read");
    return 0;
}
