#include "tests/core/rules/rulerows.h"

namespace octoha::tests {

namespace {

using enum Expect;
using enum Severity;

constexpr RuleRow rows[] = {
    {"OHA-LB-001", Breaks, "balancer.probePath=/", Warning},
    {"OHA-LB-001", Fine},
    {"OHA-LB-001", Fine, "balancer.probePath=/API/octopusservernodes/ping"},
    {"OHA-LB-001", NotAsked, "balancer.web=none; balancer.probePath=/"},
    {"OHA-LB-001", NotAsked, "balancer.probeKind=tcp; balancer.probePath=/"},
    {"OHA-LB-042", Breaks, "balancer.probeKind=tcp", Warning},
    {"OHA-LB-042", Breaks, "balancer.probeKind=tcp; balancer.probePath=/"},
    {"OHA-LB-042", Fine},
    {"OHA-LB-042", NotAsked, "balancer.web=none; balancer.probeKind=tcp"},
    {"OHA-LB-006", Breaks, "balancer.probeCodes=200-399", Warning},
    {"OHA-LB-006", Breaks, "balancer.probeCodes=200,418"},
    {"OHA-LB-006", Fine},
    {"OHA-LB-006", NotAsked, "balancer.probeKind=tcp; balancer.probeCodes=200-399"},
    {"OHA-LB-008", Breaks, "balancer.affinity=cookie", Note},
    {"OHA-LB-008", Fine, "balancer.affinity=cookie; workload.octopusVersion=2021.1.7000"},
    {"OHA-LB-008", Fine},
    {"OHA-LB-008", NotAsked, "balancer.web=none; balancer.affinity=cookie"},
    {"OHA-LB-005", Breaks, "balancer.trustedProxies=[]", Note},
    {"OHA-LB-005", Fine},
    {"OHA-LB-005", Fine, "balancer.trustedProxies=[]; workload.octopusVersion=2022.4.9000"},
    {"OHA-LB-005", NotAsked, "balancer.web=loadBalancer; balancer.trustedProxies=[]"},
    {"OHA-LB-043", Breaks, "balancer.trustedProxies=[\"octopus.example.com\"]", Error},
    {"OHA-LB-043", Breaks, "balancer.trustedProxies=[\"10.20.1.0/24\",\"10.20.1.0/33\"]"},
    {"OHA-LB-043", Breaks, "balancer.trustedProxies=[\"2001:db8::/129\"]"},
    {"OHA-LB-043", Fine},
    {"OHA-LB-043", Fine, "balancer.trustedProxies=[\"10.20.1.4\",\"2001:db8::/32\",\"::1\",\"::ffff:10.20.1.4\"]"},
    {"OHA-LB-043", NotAsked, "balancer.trustedProxies=[]"},
    {"OHA-LB-044", Breaks, "balancer.trustedProxies=[\"10.20.9.0/24\"]", Warning},
    {"OHA-LB-044", Breaks, "balancer.trustedProxies=[\"10.20.1.4\"]"},
    {"OHA-LB-044", Fine},
    {"OHA-LB-044", Fine, "balancer.trustedProxies=[\"10.0.0.0/8\"]"},
    {"OHA-LB-044", Fine, "balancer.trustedProxies=[\"10.20.9.0/24\"]; placement.subnets=[]"},
    {"OHA-LB-044", Fine, "balancer.trustedProxies=[\"10.20.9.0/24\"]; balancer.web=frontDoor"},
    {"OHA-LB-044", Fine,
        "balancer.web=kemp; balancer.trustedProxies=[\"10.20.3.4\"]; "
        "placement.subnets.+={\"purpose\":\"appliances\",\"range\":\"10.20.3.0/28\"}"},
    {"OHA-LB-044", NotAsked, "balancer.trustedProxies=[\"10.20.9.0/24\"]; balancer.web=loadBalancer"},
    {"OHA-LB-044", NotAsked, "balancer.trustedProxies=[]"},
    {"OHA-LB-045", Breaks, "compute.webServer=kestrel; balancer.listenPrefixes=[\"http://localhost:80/\"]", Warning},
    {"OHA-LB-045", Fine, "compute.webServer=kestrel; balancer.listenPrefixes=[\"http://*:80/\"]"},
    {"OHA-LB-045", NotAsked, "balancer.listenPrefixes=[\"http://localhost:80/\"]"},
    {"OHA-LB-002", Breaks, "workload.largestPackageMb=20000", Warning},
    {"OHA-LB-002", Breaks,
        "balancer.web=frontDoor; balancer.requestTimeoutSeconds=240; workload.largestPackageMb=10000"},
    {"OHA-LB-002", Fine},
    {"OHA-LB-002", NotAsked, "balancer.web=loadBalancer; workload.largestPackageMb=20000"},
    {"OHA-LB-009", Breaks, "balancer.web=frontDoor", Error},
    {"OHA-LB-009", Breaks, "balancer.requestTimeoutSeconds=100000"},
    {"OHA-LB-009", Breaks, "balancer.web=frontDoor; balancer.requestTimeoutSeconds=10"},
    {"OHA-LB-009", Fine},
    {"OHA-LB-009", NotAsked, "balancer.web=loadBalancer; balancer.requestTimeoutSeconds=100000"},
    {"OHA-LB-010", Breaks, "balancer.bodyLimitMb=100", Warning},
    {"OHA-LB-010", Fine, "balancer.bodyLimitMb=500"},
    {"OHA-LB-010", Fine},
    {"OHA-LB-010", NotAsked, "balancer.web=loadBalancer; balancer.bodyLimitMb=100"},
    {"OHA-LB-011", Breaks, "balancer.waf=prevention; balancer.wafFileLimitMb=100", Warning},
    {"OHA-LB-011", Fine, "balancer.waf=prevention"},
    {"OHA-LB-011", NotAsked, "balancer.wafFileLimitMb=100"},
    {"OHA-LB-012", Breaks, "balancer.web=none", Warning},
    {"OHA-LB-012", Fine},
    {"OHA-LB-012", NotAsked, "balancer.web=none; compute.nodes.1-="},
    {"OHA-LB-013", Breaks, "balancer.hostName=", Note},
    {"OHA-LB-013", Fine},
    {"OHA-LB-013", NotAsked, "balancer.hostName=; balancer.web=none"},
    {"OHA-LB-014", Breaks, "balancer.hostName=https://octopus.example.com", Error},
    {"OHA-LB-014", Breaks, "balancer.hostName=octopus..example.com"},
    {"OHA-LB-014", Breaks, "balancer.hostName=octopus-.example.com"},
    {"OHA-LB-014", Breaks,
        "balancer.hostName=a-label-of-sixty-four-characters-is-one-more-than-a-server-takes.example.com"},
    {"OHA-LB-014", Fine,
        "balancer.hostName=a-label-of-sixty-three-characters-is-what-name-servers-can-take.example.com"},
    {"OHA-LB-014", Fine},
    {"OHA-LB-014", Fine,
        "balancer.hostName="
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaa.bcd"},
    {"OHA-LB-014", Breaks,
        "balancer.hostName="
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaa.bcde"},
    // Sixty letters, and more than 63 octets as they are sent.
    {"OHA-LB-014", Breaks,
        "balancer.hostName="
        "名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名"
        "名名名名名.example.com"},
    {"OHA-LB-014", Fine, "balancer.hostName=名字.example.com"},
    {"OHA-LB-014", Fine, "balancer.hostName="},
    {"OHA-LB-015", Breaks, "balancer.tlsEnd=nowhere", Warning},
    {"OHA-LB-015", Breaks, "balancer.tlsEnd=nowhere; balancer.webExposure=public", Error},
    {"OHA-LB-015", Fine},
    {"OHA-LB-016", Breaks, "balancer.web=loadBalancer", Error},
    {"OHA-LB-016", Fine},
    {"OHA-LB-016", Fine, "balancer.web=loadBalancer; balancer.tlsEnd=nodes"},
    {"OHA-LB-017", Breaks, "balancer.tlsEnd=nodes", Warning},
    {"OHA-LB-017", Fine},
    {"OHA-LB-017", Fine, "balancer.web=loadBalancer; balancer.tlsEnd=nodes"},
    {"OHA-LB-018", Breaks, "balancer.forceSsl=true", Warning},
    {"OHA-LB-018", Fine, "balancer.forceSsl=true; balancer.tlsEnd=bridged"},
    {"OHA-LB-018", Fine},
    {"OHA-LB-018", NotAsked, "balancer.forceSsl=true; balancer.web=none"},
    {"OHA-LB-019", Breaks, "balancer.minimumTls=tls11", Error},
    {"OHA-LB-019", Fine},
    {"OHA-LB-019", NotAsked, "balancer.minimumTls=tls11; balancer.tlsEnd=nowhere"},
    {"OHA-LB-020", Breaks, "balancer.httpRedirect=false", Warning},
    {"OHA-LB-020", Fine},
    {"OHA-LB-020", NotAsked, "balancer.httpRedirect=false; balancer.web=loadBalancer"},
    {"OHA-LB-021", Breaks, "balancer.keepsHostHeader=false", Note},
    {"OHA-LB-021", Breaks, "balancer.keepsHostHeader=false; signIn.entra=true", Warning},
    {"OHA-LB-021", Fine},
    {"OHA-LB-021", NotAsked, "balancer.keepsHostHeader=false; balancer.web=loadBalancer"},
    {"OHA-LB-022", Breaks, "balancer.web=frontDoor", Warning},
    {"OHA-LB-022", Fine, "balancer.web=frontDoor; balancer.tlsEnd=bridged"},
    {"OHA-LB-022", NotAsked},
    {"OHA-LB-023", Breaks, "balancer.web=frontDoor; placement.certificateSource=selfSigned", Warning},
    {"OHA-LB-023", Fine, "balancer.web=frontDoor"},
    {"OHA-LB-023", NotAsked, "placement.certificateSource=selfSigned"},
    {"OHA-LB-024", Breaks, "balancer.web=frontDoor; balancer.frontDoorTier=standard", Error},
    {"OHA-LB-024", Fine, "balancer.web=frontDoor"},
    {"OHA-LB-024", Fine, "balancer.web=frontDoor; balancer.frontDoorTier=standard; balancer.nodesArePublic=true"},
    {"OHA-LB-024", Fine, "balancer.web=frontDoor; balancer.frontDoorTier=standard; compute.publicAddresses=true"},
    {"OHA-LB-024", NotAsked, "balancer.frontDoorTier=standard"},
    {"OHA-LB-025", Breaks, "balancer.web=frontDoor; balancer.frontDoorTier=standard; balancer.nodesArePublic=true",
        Warning},
    {"OHA-LB-025", Breaks, "balancer.web=frontDoor; balancer.frontDoorTier=standard; compute.publicAddresses=true"},
    {"OHA-LB-025", Fine, "balancer.web=frontDoor"},
    {"OHA-LB-025", NotAsked, "balancer.nodesArePublic=true"},
    {"OHA-LB-026", Breaks, "balancer.web=frontDoor; balancer.frontDoorTier=classic", Warning},
    {"OHA-LB-026", Fine, "balancer.web=frontDoor"},
    {"OHA-LB-026", NotAsked, "balancer.frontDoorTier=classic"},
    {"OHA-PORT-001", Breaks, "balancer.bypassOpen=true", Warning},
    {"OHA-PORT-001", Fine},
    {"OHA-PORT-001", NotAsked, "balancer.bypassOpen=true; balancer.web=none"},
    {"OHA-PORT-001", NotAsked, "balancer.bypassOpen=true; balancer.web=loadBalancer; balancer.tlsEnd=nodes"},
    {"OHA-PORT-001", CannotJudge, "balancer.bypassOpen=true; balancer.web=loadBalancer; balancer.tlsEnd=?"},
};

} // namespace

std::span<const RuleRow> balancerRows()
{
    return rows;
}

} // namespace octoha::tests
