#pragma once

#include "core/project/project.h"

namespace octoha {

/// A design to start from, shipped with the program.
struct Preset {
    const char *name; ///< As `new --preset` takes it.
    const char *title; ///< QT_TRANSLATE_NOOP("Presets", …)
    std::span<const char *const> means; ///< What one gets; QT_TRANSLATE_NOOP("Presets", …).
    std::span<const char *const> notCovered; ///< What it leaves open, each warning that remains among it.
    std::span<const char *const>
        warnings; ///< Ids of the rules that still warn, each named in `notCovered` with its reason.
    const char *recommended = ""; ///< Why it is the one to take where nothing speaks against it; empty for the others.
};

/// All presets, the simplest first.
std::span<const Preset> presets();
const Preset *findPreset(QStringView name);
QString presetTitle(const Preset &preset);
QString presetRecommendation(const Preset &preset); ///< Translated; empty where there is none.
QStringList presetTexts(std::span<const char *const> texts); ///< Translated.

/// The project of a preset: all its answers count as assumed until confirmed.
Project projectFromPreset(const Preset &preset);

/// A real design with every answer given, to look at first.
Project sampleProject();

} // namespace octoha
