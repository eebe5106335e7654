#pragma once

#include "core/design/design.h"

#include <QLocale>

namespace octoha {

/// How the member behind a question of a page is reached in a whole design; the items of a list as in ItemAccess.
struct FieldAccess {
    QJsonValue (*read)(const Row &, const Design &);
    Result<> (*write)(const Row &, Design &, const QJsonValue &);
    bool (*equal)(const Row &, const Design &, const Design &);
    const char *path; ///< Of the page, as in FieldRef.

    qsizetype (*count)(const Row &, const Design &);
    int (*itemId)(const Row &, const Design &, qsizetype);
    QJsonValue (*readItem)(const Row &, const Design &, qsizetype);
    Result<> (*writeItem)(const Row &, Design &, qsizetype, const QJsonValue &);
    QJsonValue (*readAnswer)(const Row &, const Design &, qsizetype, size_t);
    Result<> (*writeAnswer)(const Row &, Design &, qsizetype, size_t, const QJsonValue &);
    void (*removeItem)(const Row &, Design &, qsizetype);
    bool (*sameItem)(const Row &, const Design &, qsizetype, const Design &, qsizetype);
    void (*number)(const Row &, Design &);
};

/// One line of the table of questions: a question of a page, or of the items of one of its lists.
struct Field {
    QString id; ///< "compute.nodes", or "compute.nodes.*.size" for an item's question.
    const Row *row;
    const FieldAccess *access = nullptr; ///< Of a page's question; null for an item's.
    int parent = -1; ///< Index of the list in fields(), for an item's question.
    QString pageKey = {}; ///< "compute".
    const Question &question() const { return row->question; }
    const Type &type() const { return *row->type; }
    bool isItem() const { return parent >= 0; }
    const QString &page() const { return pageKey; }
    QString label() const; ///< Translated.
    QString unit() const; ///< Translated.
    QString zeroWord() const; ///< What 0 stands for, translated; empty where it is just 0.
};

/// Every question of the design, in the order of the pages; an item's questions follow their list.
const QList<Field> &fields();

/// The keys of the pages ("compute"), in their order.
const QStringList &pageKeys();

/// The title of a page ("Sign-in"), "review" and "export" included, which ask nothing; translated.
QString pageTitle(const QString &pageKey);

/// `label` behind the title of the page of `fieldId`: "Database › Product", as more than one page asks for a product.
QString onPage(const QString &fieldId, const QString &label);

/// The line of `id`; an item's id may hold an index or "#id" in place of the star. Null when there is no such question.
const Field *findField(QStringView id);

/// Reads a value by id: "compute.taskCap", "compute.nodes", "compute.nodes.0", "compute.nodes.0.size",
/// "compute.nodes.#3.size".
Result<QJsonValue> getField(const Design &design, const QString &id);

/// Writes a value by id, as getField reads it; `compute.nodes.+` appends an item. null makes the question unknown
/// and gives it its default again, as it is read from a file.
/// A question that is written is neither assumed nor unknown any more. Returns UnknownField (also for a key of an item
/// that is no question, which would be lost) or OutOfRange, and changes nothing then.
Result<> setField(Design &design, const QString &id, const QJsonValue &value);

/// Removes an item of a list: `compute.nodes.1`.
Result<> removeItem(Design &design, const QString &id);

/// Turns what a person typed ("20 ", "$1,204.36", "1.5 TB", "true", "westeurope", JSON for lists) into a value for the
/// field. A comma parts thousands and nothing else: "1,5" is refused rather than read as 15.
Result<QJsonValue> valueFromText(const Field &field, const QString &text);

/// The same for what `id` names, as setField takes it: items of lists of plain values too, and a whole item as a JSON
/// object.
Result<QJsonValue> valueFromText(const QString &id, const QString &text);

/// A value as people read it: the choice's label, the number with its unit. `locale` gives the number form.
QString valueToText(const Field &field, const QJsonValue &value, const QLocale &locale);

/// An item of a list as people read it: its answers that are not empty, each with its question.
QString itemToText(const Field &list, const QJsonValue &item, const QLocale &locale);

/// Ids of the questions whose values differ, lists item by item ("compute.nodes.#2.size"; "compute.nodes.#4" came or
/// went).
QStringList changedFields(const Design &before, const Design &after);

/// The whole design as the `design` object of a project file; unknown questions are null.
QJsonObject designToJson(const Design &design);

/// Reads the `design` object. All wrong fields are reported in one error (`others`). Unknown keys are skipped here.
Result<Design> designFromJson(const QJsonObject &object);

/// True if the question, or in a list any item's, is not answered. `ref.path` may hold a star.
bool isUnknown(const Design &design, FieldRef ref);

/// Gives each item without an id of its own the next free one.
void numberItems(Design &design);

} // namespace octoha
