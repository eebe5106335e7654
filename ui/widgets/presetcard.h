#pragma once

#include "core/project/presets.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace octoha {

/// A preset to choose: its main point and what it costs; the page tells the rest. Pressing it takes it.
class PresetCard : public QAbstractButton {
    Q_OBJECT
public:
    /// `badge` says why this one is recommended; empty for the others.
    PresetCard(const Preset &preset, const QString &badge, QWidget *parent);
    /// All that one gets and what it leaves open, in sentences.
    static QString detailsOf(const Preset &preset);
    const Preset &preset() const { return m_preset; }
    /// Cost and availability, once they are worked out.
    void showFigures(const QString &text);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitToFont();
    QLabel *addLine(QVBoxLayout *layout, const QString &text, double size, bool strong);
    const Preset &m_preset;
    const bool m_recommended;
    QLabel *m_figures;
};

} // namespace octoha
