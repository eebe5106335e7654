#include "tests/core/rules/rulerows.h"

#include <QJsonDocument>

namespace octoha::tests {

namespace {

using Area = std::span<const RuleRow> (*)();

constexpr Area areas[] = {startRows, workloadRows, operationsRows, placementRows, networkRows, vaultRows, computeRows, machineRows,
    growRows};

Result<> applied(Design &design, const QString &edit)
{
    const qsizetype sign = edit.indexOf(u'=');
    const QString id = edit.left(sign), text = edit.mid(sign + 1);
    if (id.endsWith(u'-'))
        return removeItem(design, id.chopped(1));
    if (text == u'?')
        return setField(design, id, QJsonValue::Null);
    if (id.endsWith(u'+'))
        return setField(design, id, QJsonDocument::fromJson(text.toUtf8()).object());
    const Field *field = findField(id);
    if (!field)
        return tl::unexpected(Error{Error::Code::UnknownField, id});
    return valueFromText(*field, text).and_then([&](const QJsonValue &value) { return setField(design, id, value); });
}

} // namespace

QList<RuleRow> allRuleRows()
{
    QList<RuleRow> rows;
    for (const Area area : areas) {
        for (const RuleRow &row : area())
            rows.append(row);
    }
    return rows;
}

Design edited(Design design, const QString &edits)
{
    for (const QString &edit : edits.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        if (const auto done = applied(design, edit); !done)
            qFatal("%s: %s", qUtf8Printable(edit), qUtf8Printable(done.error().message));
    }
    return design;
}

Context testContext()
{
    return {Catalog::shipped(), QDate(2026, 11, 24)};
}

} // namespace octoha::tests
