#pragma once

/// Lets two paths of one file system change places at once: whoever looks sees both as they were or both as they
/// will be. Swift's libraries don't name the call. Returns 0, or -1 with errno: ENOSYS or EINVAL where the system or
/// the file system can't.
int exchange_paths(const char *one, const char *other);
