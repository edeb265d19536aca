// SPDX-License-Identifier: Apache-2.0
// What core/platform promises, asked of whichever side it was built with. Without Qt, so that a plain MinGW builds it
// and Wine runs it (packaging/check-windows-side). Reads three lines from standard input: "first", "Grüße", "".
#include "core/platform/bootclock.h"
#include "core/platform/filesizesignal.h"
#include "core/platform/foreground.h"
#include "core/platform/keychainlimit.h"
#include "core/platform/openfiles.h"
#include "core/platform/ownerfolder.h"
#include "core/platform/sockets.h"
#include "core/platform/standardstreams.h"
#include "core/platform/steadyfolder.h"
#include "core/platform/terminal.h"
#include "tests/unit/platform/sides.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <thread>

using namespace tieout;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

int failures = 0;

void expect(bool isSo, std::string_view what)
{
    if (isSo)
        return;
    ++failures;
    tell("not so: " + std::string(what) + '\n');
}

fs::path pathOf(const std::string &utf8)
{
    return { std::u8string(utf8.begin(), utf8.end()) };
}

void checkFolders(const std::string &root)
{
    const std::string folder = root + "/Büro Nørth 付款";
    expect(createOwnerFolder(folder), "a folder is created");
    expect(fs::is_directory(pathOf(folder)), "it has the name that was meant");
    expect(!createOwnerFolder(folder), "a folder that is there is not created");
    expect(!createOwnerFolder(root + "/missing/folder"), "no folder is created on the way");
    std::ofstream(pathOf(folder + "/file")) << "content";
    expect(test::isOwnersOnly(folder), "the folder is its owner's only");
    const SteadyFolder steady(folder);
    expect(fs::exists(pathOf(steady.path() + "/file")), "the steady path leads into the folder");
}

void checkOpenFiles(const std::string &root)
{
    int attempts = 0;
    expect(untilOthersLetGo([&] { return ++attempts == 1; }) && attempts == 1, "what succeeds is done once");
    expect(!untilOthersLetGo([] { return false; }), "what never succeeds fails");
    const fs::path from = pathOf(root + "/from");
    const fs::path to = pathOf(root + "/to");
    std::ofstream(from) << "new";
    std::ofstream(to) << "old";
    std::optional<std::ifstream> reader(to);
    expect(reader->is_open(), "somebody reads the file");
    const bool isReplaced = untilOthersLetGo([&] {
        std::error_code error;
        fs::rename(from, to, error);
        if (error)
            reader.reset(); // as a reader who lets go after our first attempt
        return !error;
    });
    reader.reset();
    std::string content;
    std::ifstream(to) >> content;
    expect(isReplaced && content == "new", "a file that somebody reads is replaced");
}

void checkTexts(const std::string &root)
{
    const std::string path = root + "/text";
    std::FILE *stream = std::fopen(path.c_str(), "wb");
    expect(writeText(stream, "Grüße"), "a text is written");
    std::fclose(stream);
    std::string content;
    std::ifstream(path) >> content;
    expect(content == "Grüße", "as UTF-8");
    stream = std::fopen(path.c_str(), "rb");
    expect(!writeText(stream, "x"), "a text that cannot be written is reported");
    std::fclose(stream);
}

void checkInput()
{
    expect(!isInputTerminal(), "a pipe is no terminal");
    {
        const HiddenInput hidden;
        expect(hasInputWithin(5000ms), "there is input");
    }
    expect(readInputLine() == "first", "the first line");
    expect(readInputLine() == "Grüße", "a line of other letters");
    expect(readInputLine().empty(), "an empty line");
    expect(hasInputWithin(5000ms), "an end of input is no silence");
    expect(readInputLine().empty(), "nothing after the end");
}

std::string newFolder()
{
    const fs::path folder = fs::temp_directory_path() / ("tieout-contract-" + std::to_string(std::random_device()()));
    fs::create_directory(folder);
    return folder.generic_string();
}

} // namespace

int main()
{
    openStandardStreams();
    ignoreFileSizeSignal();
    letAnotherComeForward();
    const std::string root = newFolder();
    checkFolders(root);
    checkOpenFiles(root);
    checkTexts(root);
    checkInput();
    const auto before = timeSinceBoot();
    expect(before > 0ms, "this computer has been on for a while");
    const auto begin = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - begin < 20ms)
        std::this_thread::yield();
    const auto passed = timeSinceBoot() - before;
    expect(passed >= 10ms, "time goes on");
    expect(
        passed <= std::chrono::steady_clock::now() - begin + 50ms, "in milliseconds"); // Windows counts in steps of 16
    expect(!longestKeychainEntry() || *longestKeychainEntry() >= 256, "a part of a secret fits");
    expect(test::hearsStopRequests(), "a request to stop is heard");
    resetWhenClosed(-1); // no socket: that it links is all
    shutDown(-1);
    fs::remove_all(pathOf(root));
    tell(failures == 0 ? "the contract holds\n" : "the contract does not hold\n");
    return failures == 0 ? 0 : 1;
}
