// A small register with one collaboration, and the letters and papers that are made of it.
#pragma once

#include "support.hpp"

#include <doctest/doctest.h>

namespace grip::test {

struct Brief {
    std::string deelnemers = "{naam: V, soort: gemeente, organen: college}";
    std::string dienst = {}; ///< more keys of the collaboration
    std::string raad = {};
    std::map<std::string, std::string> files = {};
    std::string vorm = "openbaar-lichaam";
    std::string status = "actief";
};

inline Ran schrijf(const Brief& brief, std::vector<std::string> words) {
    std::map<std::string, std::string> files = brief.files;
    files["gemeente.yaml"] = "naam: V\ncode: GM9999\n" + brief.raad;
    files["samenwerkingen/dienst.yaml"] = "naam: Dienst\nstatus: " + brief.status +
                                          "\naard: uitvoering\nrechtsvorm: " + brief.vorm + "\ndeelnemers: [" +
                                          brief.deelnemers + "]\n" + brief.dienst;
    const Register reg{files};
    words.insert(words.end(), {"--register", reg.folder().string()});
    return grip(words);
}

inline std::string ontwerp(const std::string& zienswijze) {
    return "cyclus:\n  jaren:\n    2027: {ontwerpbegroting: {verzonden: 2026-03-27, zienswijze: {" + zienswijze +
           "}}}\n";
}

inline std::string brief(const Brief& brief, const std::vector<std::string>& words = {"zienswijze", "dienst", "2027"}) {
    const auto ran = schrijf(brief, words);
    CHECK_MESSAGE(ran.code == cli::ExitCode::done, ran.err);
    return ran.out;
}

/// The sentence on standard error; nothing may be written.
inline std::string geweigerd(const Brief& brief,
                             const std::vector<std::string>& words = {"zienswijze", "dienst", "2027"}) {
    const auto ran = schrijf(brief, words);
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(ran.out.empty());
    return ran.err;
}

inline bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace grip::test
