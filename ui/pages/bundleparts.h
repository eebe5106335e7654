#pragma once

#include "core/export/bundle.h"

#include <QHash>
#include <QWidget>

class QCheckBox;

namespace octoha {

/// Which parts a bundle gets, and whether it may be a draft.
class BundleParts : public QWidget {
    Q_OBJECT
public:
    explicit BundleParts(QWidget *parent);
    BundleOptions options() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *add(const QString &text, const QString &name, bool checked);

    QHash<QString, QCheckBox *> m_parts;
    QCheckBox *m_draft = nullptr;
};

} // namespace octoha
