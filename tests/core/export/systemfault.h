#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <functional>
#include <iterator>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace octoha::tests {

/// One kind of call, told by the value of one of its arguments.
struct SystemCall {
    unsigned int number, argument, value;
};
inline constexpr SystemCall exchangeCall{SYS_renameat2, 4, RENAME_EXCHANGE};
inline constexpr SystemCall linkCall{SYS_linkat, 4, 0};
inline constexpr SystemCall fileToReadCall{SYS_openat, 2, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC};
inline constexpr SystemCall folderToReadCall{SYS_openat, 2, O_RDONLY | O_DIRECTORY | O_CLOEXEC};
inline constexpr SystemCall newFileCall{SYS_openat, 2, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC};

/// From now on the system answers such a call of this process so.
inline bool answerCall(const SystemCall &call, unsigned int answer)
{
    constexpr auto word = [](unsigned short code, unsigned int value, unsigned char yes = 0, unsigned char no = 0) {
        return sock_filter{code, yes, no, value};
    };
    constexpr unsigned short load = BPF_LD | BPF_W | BPF_ABS, equal = BPF_JMP | BPF_JEQ | BPF_K, give = BPF_RET | BPF_K;
    sock_filter rules[] = {word(load, offsetof(seccomp_data, nr)), word(equal, call.number, 0, 3),
        word(load, unsigned(offsetof(seccomp_data, args) + call.argument * sizeof(__u64))),
        word(equal, call.value, 0, 1), word(give, answer), word(give, SECCOMP_RET_ALLOW)};
    const sock_fprog filter{std::size(rules), rules};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// Acts in a process of its own, where such a call is answered so: an error, or the end of the process. What
/// waitpid() tells of it; 0 where the act held.
inline int actWith(const SystemCall &call, unsigned int answer, const std::function<bool()> &act)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(answerCall(call, answer) && act() ? 0 : 1);
    int status = -1;
    waitpid(child, &status, 0);
    return status;
}

/// As a file system that does not know the call.
inline constexpr unsigned int unknownCall = SECCOMP_RET_ERRNO | EINVAL;

/// As what belongs to somebody else.
inline constexpr unsigned int refusedCall = SECCOMP_RET_ERRNO | EACCES;

} // namespace octoha::tests
