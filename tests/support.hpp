// What tests share: the files of the repository, registers made for one test, and goldens.
#pragma once

#include "base/finding.hpp"
#include "cli/program.hpp"
#include "source/source.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace grip::test {

#ifdef GRIP_SANITIZED
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

/// Tests that try every field or paper take one in so many with sanitizers: those are ten times as slow, and look for faults
/// of memory, which do not hide in one field. The release tries all. A prime, so that each format has its turn.
constexpr std::size_t stride = sanitized ? 7 : 1;

template <class T>
std::vector<T> some_of(const std::vector<T>& all) {
    std::vector<T> some;
    for (std::size_t i = 0; i < all.size(); i += stride) some.push_back(all[i]);
    return some;
}

std::filesystem::path root(); ///< of the repository
std::string read(const std::filesystem::path& path);
std::vector<std::string> lines_of(const std::string& text);
/// The files below a folder of the repository with this ending, relative to it, sorted.
std::vector<std::string> files_below(const std::string& folder, const std::string& ending);

/// The files of a rule's fixture, path → text: a samenwerking, and after each line `# bestand: PATH` another file.
std::map<std::string, std::string> files_of_fixture(const std::string& text);

/// A register of these files (path → text) in memory, under a path that the program can be given as if it were a folder.
/// gemeente.yaml is added when it is not given.
class Register {
public:
    explicit Register(std::map<std::string, std::string> files);
    Register(const Register&) = delete;
    Register& operator=(const Register&) = delete;
    ~Register();
    const std::filesystem::path& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
};

/// The same on disk, gone when the test ends: for what writes into it, and for what only a disk has.
class TemporaryRegister {
public:
    explicit TemporaryRegister(const std::map<std::string, std::string>& files);
    TemporaryRegister(const TemporaryRegister&) = delete;
    TemporaryRegister& operator=(const TemporaryRegister&) = delete;
    ~TemporaryRegister();
    const std::filesystem::path& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
};

/// Of a Register, else of a folder on disk.
source::Source source_at(const std::filesystem::path& folder);

/// All findings on a register.
std::vector<Finding> check(const std::filesystem::path& folder, const std::string& peildatum = "2026-11-25");

/// A small samenwerking with these lines after the required keys; they begin at line 5.
std::string samenwerking(const std::string& rest);

struct Ran {
    cli::ExitCode code;
    std::string out;
    std::string err;
};
/// The program, run on 25 November 2026 in a folder, or in the root of the repository.
Ran grip_in(const std::filesystem::path& folder, const std::vector<std::string>& words);
Ran grip(const std::vector<std::string>& words);

/// Compares with a file of the repository. With GRIP_GOLDEN=1 rewrites it when it differs, and still fails.
void check_golden(const std::string& path, const std::string& text);

} // namespace grip::test
