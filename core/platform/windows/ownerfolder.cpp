// SPDX-License-Identifier: Apache-2.0
#include "core/platform/ownerfolder.h"

#include "core/platform/windows/api.h"
#include "core/platform/windows/widetext.h"

#include <algorithm>
#include <vector>

#include <aclapi.h>
#include <sddl.h>

namespace tieout {

namespace {

/// The token of this process, as long as it is asked.
class Token final {
public:
    Token() { m_isOpen = ::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &m_handle) != 0; }
    ~Token()
    {
        if (m_isOpen)
            ::CloseHandle(m_handle);
    }
    Token(const Token &) = delete;
    Token &operator=(const Token &) = delete;

    /// Holds a TOKEN_USER; empty when it cannot be read.
    [[nodiscard]] std::vector<unsigned char> user() const
    {
        DWORD size = 0;
        ::GetTokenInformation(m_handle, TokenUser, nullptr, 0, &size);
        std::vector<unsigned char> bytes(size);
        if (!m_isOpen || ::GetTokenInformation(m_handle, TokenUser, bytes.data(), size, &size) == 0)
            bytes.clear();
        return bytes;
    }

private:
    HANDLE m_handle = nullptr;
    bool m_isOpen = false;
};

/// As text, e.g. S-1-5-21-…; empty when it cannot be told.
std::wstring currentUser()
{
    std::vector<unsigned char> bytes = Token().user();
    LPWSTR text = nullptr;
    if (bytes.empty() || ::ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(bytes.data())->User.Sid, &text) == 0)
        return {};
    std::wstring user(text);
    ::LocalFree(text);
    return user;
}

/// Longer paths need this mark, and backslashes, before the system takes them.
std::wstring nativePath(const std::string &path)
{
    std::wstring native = windows::toWide(path);
    std::replace(native.begin(), native.end(), L'/', L'\\');
    const bool hasDrive = native.size() > 2 && native[1] == L':' && native[2] == L'\\';
    return hasDrive ? L"\\\\?\\" + native : native;
}

} // namespace

bool createOwnerFolder(const std::string &path)
{
    const std::wstring user = currentUser();
    if (user.empty())
        return false;
    // The owner alone may do everything (FA), here and in what is created below (OI, CI); nothing comes from above (P).
    const std::wstring list = L"O:" + user + L"D:P(A;OICI;FA;;;" + user + L")";
    SECURITY_ATTRIBUTES attributes {};
    attributes.nLength = sizeof attributes;
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(
            list.c_str(), SDDL_REVISION_1, &attributes.lpSecurityDescriptor, nullptr)
        == 0)
        return false;
    const bool isCreated = ::CreateDirectoryW(nativePath(path).c_str(), &attributes) != 0;
    ::LocalFree(attributes.lpSecurityDescriptor);
    return isCreated;
}

} // namespace tieout
