#pragma once

#include "core/assess/assessment.h"

namespace octoha {

/// Makes a Derived step by step. The first input that is not answered makes the result unknown.
class Derivation {
public:
    Derivation(const Design &design, const char *unit, const char *formula) : m_design(design)
    {
        m_derived.unit = unit;
        m_derived.formula = formula;
    }

    template<auto member> Derivation &input(QVariant value) { return input(field<member>, std::move(value)); }
    /// What several answers to a question come to: "Sum of the task caps".
    template<auto member> Derivation &input(const char *name, QVariant value)
    {
        return input(field<member>, std::move(value), name);
    }
    /// Where the question is not answered the input has no value: the default that its member keeps is nobody's answer.
    Derivation &input(FieldRef ref, QVariant value, const char *name = "", const char *context = "Inputs")
    {
        const bool isOpen = !m_design.unknown.isEmpty() && isUnknown(m_design, ref);
        m_derived.inputs.append({name, ref, isOpen ? QVariant() : std::move(value), context});
        if (isOpen && !m_derived.unknownField)
            m_derived.unknownField = ref;
        return *this;
    }
    /// A value computed before, which makes this one unknown where it is.
    Derivation &computed(const char *name, const Derived &on, QLatin1StringView source = {})
    {
        return rests(on).fact(name, on.value ? QVariant(*on.value) : QVariant(), source);
    }
    /// An input that is a fact.
    Derivation &fact(const char *name, QVariant value, QLatin1StringView source = {})
    {
        m_derived.inputs.append({name, {}, std::move(value)});
        return from(source);
    }
    Derivation &from(QLatin1StringView source)
    {
        if (!source.isEmpty() && !m_derived.sources.contains(source))
            m_derived.sources.append(source);
        return *this;
    }
    /// A value that this one rests on: unknown with it.
    Derivation &rests(const Derived &on)
    {
        if (!on.value && !m_derived.unknownField) {
            m_derived.unknownField = on.unknownField;
            m_derived.unknown = on.unknown;
        }
        return *this;
    }

    bool isKnown() const { return !m_derived.unknownField && !*m_derived.unknown; }
    Derived is(double value)
    {
        if (isKnown())
            m_derived.value = value;
        return std::move(m_derived);
    }
    Derived unknown(const char *why)
    {
        if (isKnown())
            m_derived.unknown = why;
        return std::move(m_derived);
    }

private:
    const Design &m_design;
    Derived m_derived;
};

} // namespace octoha
