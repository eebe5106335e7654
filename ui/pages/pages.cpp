#include "ui/pages/pages.h"

#include "ui/pages/balancerpage.h"
#include "ui/pages/computepage.h"
#include "ui/pages/databasepage.h"
#include "ui/pages/exportpage.h"
#include "ui/pages/placementpage.h"
#include "ui/pages/pollingpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/signinpage.h"
#include "ui/pages/startpage.h"
#include "ui/pages/storagepage.h"
#include "ui/pages/workloadpage.h"

namespace octoha {

QList<DesignPage *> makePages(DesignDocument &document)
{
    return {new StartPage(document), new WorkloadPage(document), new PlacementPage(document), new ComputePage(document),
        new DatabasePage(document), new StoragePage(document), new BalancerPage(document), new SignInPage(document),
        new PollingPage(document), new ReviewPage(document), new ExportPage(document)};
}

} // namespace octoha
