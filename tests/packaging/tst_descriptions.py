#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The descriptions for systems that are not here: what can be checked of vcpkg.json, presets, workflows, installer, bundle,
Flatpak and AppImage without building them. packaging/README.md says what nobody has tried."""
import json
import os
import plistlib
import re
import struct
import unittest
from xml.etree import ElementTree

from descriptions import (CMAKE, MANIFEST, PACKAGING, SOURCE, DescriptionTest, cmake_files, described_files, first_line,
                          metainfo_id, places_named, text_of, yaml_of)

# What CMake looks for, and the ports that bring it.
PORTS = {"Qt6": {"qtbase"}, "Qt6 Svg": {"qtsvg"}, "QCoro6": {"qcoro"}, "Qt6Keychain": {"qtkeychain-qt6"},
         "tl-expected": {"tl-expected"}, "simdjson": {"simdjson"}, "OpenSSL": {"openssl"}, "PkgConfig": {"pkgconf"},
         "libsodium": {"libsodium"}, "rapidcheck": {"rapidcheck"}, "Python3": set()}
# Looked for as programs and files: lrelease, and Qt's own words in other languages.
OTHER_PORTS = {"qttools", "qttranslations"}
# What the runtime of KDE brings of them.
IN_RUNTIME = {"qtbase", "qtsvg", "qttools", "qttranslations", "openssl", "pkgconf"}


class LibrariesTest(unittest.TestCase):
    def setUp(self):
        self.manifest = json.loads(text_of(SOURCE / "vcpkg.json"))

    @staticmethod
    def wanted():
        text = "\n".join(re.sub(r"#.*", "", text_of(path)) for path in cmake_files())
        for name, rest in re.findall(r"find_package\((\S+?)[\s)]([^)]*)", text):
            yield name
            yield from (f"{name} {part}" for part in rest.split() if f"{name} {part}" in PORTS)
        yield from re.findall(r"pkg_check_modules\([^)]*\s([^)\s]+)\)", text)

    @staticmethod
    def names(dependencies):
        return {entry if isinstance(entry, str) else entry["name"] for entry in dependencies}

    def test_vcpkg_brings_what_cmake_looks_for(self):
        here = self.names(self.manifest["dependencies"]) | self.names(self.manifest["features"]["tests"]["dependencies"])
        wanted = set(self.wanted())
        self.assertEqual(sorted(wanted - set(PORTS)), [], "no port is known for these")
        self.assertEqual(sorted(here), sorted(set().union(*(PORTS[name] for name in wanted)) | OTHER_PORTS))

    def test_the_ports_are_those_of_one_commit(self):
        self.assertRegex(self.manifest["builtin-baseline"], r"^[0-9a-f]{40}$")

    def test_flatpak_builds_what_its_runtime_lacks(self):
        modules = {module["name"] for module in yaml_of(MANIFEST)["modules"]} - {"tieout"}
        ports = {name.removesuffix("-qt6") for name in self.names(self.manifest["dependencies"])}
        self.assertEqual(sorted(modules), sorted(ports - IN_RUNTIME))


class PresetsTest(DescriptionTest):
    OTHER = {"windows": "x64-windows", "windows-mingw": "x64-mingw-dynamic", "macos": "arm64-osx-dynamic",
             "linux-vcpkg": "x64-linux-dynamic"}

    def test_presets_inherit_and_build_what_is_there(self):
        presets = json.loads(text_of(SOURCE / "CMakePresets.json"))
        names = [preset["name"] for preset in presets["configurePresets"]]
        for position, preset in enumerate(presets["configurePresets"]):
            self.assertIn(preset.get("inherits", preset["name"]), names[:position + 1])
        for preset in presets["buildPresets"] + presets["testPresets"]:
            self.assertIn(preset["configurePreset"], names)
        self.assertIn('"linux-vcpkg"', self.run_tool(CMAKE, "--list-presets", cwd=SOURCE))

    def test_cmake_understands_those_of_other_systems(self):
        # As the other systems see them: there the conditions hold.
        text = re.sub(r'"rhs": "(Windows|Darwin)"', '"rhs": "Linux"', text_of(SOURCE / "CMakePresets.json"))
        (self.folder / "CMakePresets.json").write_text(text, encoding="utf-8")
        self.empty_project("CMakeLists.txt", "project(tieout NONE)\n")
        for preset, triplet in self.OTHER.items():
            environment = {"PATH": os.environ["PATH"], "VCPKG_ROOT": "/clone"}
            shown = self.run_tool(CMAKE, "-N", "--preset", preset, cwd=self.folder, env=environment)
            tools = f"{self.folder}/build/{preset}/vcpkg_installed/{triplet}/tools"
            for expected in [f'VCPKG_TARGET_TRIPLET="{triplet}"', f'PKG_CONFIG_EXECUTABLE="{tools}/pkgconf/pkgconf',
                             '="/clone/scripts/buildsystems/vcpkg.cmake"', 'CMAKE_BUILD_TYPE="Release"']:
                self.assertIn(expected, shown)


class WorkflowTest(unittest.TestCase):
    ACTION = r"^actions/(checkout|upload-artifact)@[0-9a-f]{40}$"

    def setUp(self):
        self.files = sorted((SOURCE / ".github/workflows").glob("*.yml"))
        self.workflows = [yaml_of(path) for path in self.files]
        self.jobs = [job for workflow in self.workflows for job in workflow["jobs"].values()]
        self.steps = [step for job in self.jobs for step in job["steps"]]
        self.assertGreater(len(self.steps), 10)

    def test_a_workflow_may_read_the_tree_and_nothing_else(self):
        for workflow in self.workflows:
            self.assertEqual(workflow["permissions"], {"contents": "read"})
        self.assertEqual([job for job in self.jobs if "permissions" in job], [])

    def test_actions_are_named_by_commit_and_keep_no_token(self):
        for step in self.steps:
            if "uses" in step:
                self.assertRegex(step["uses"], self.ACTION)
            if "checkout" in step.get("uses", ""):
                self.assertIs(step["with"]["persist-credentials"], False)
        for path in self.files:
            for line in re.findall(r"uses: .*", text_of(path)):
                self.assertRegex(line, r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$")

    def test_each_step_is_a_script_that_is_there(self):
        for step in self.steps:
            self.assertNotEqual("uses" in step, "run" in step)
            words = re.sub(r"\$\{\{.*?\}\}", "VALUE", step.get("run", "")).split()
            scripts = [words[0], words[2]] if words and words[0].endswith("in-debian") else words[:1]
            for script in scripts:
                self.assertTrue(os.access(SOURCE / script, os.X_OK), f"{script} is no script of the tree")
                self.assertRegex(script, r"^(packaging|\.ci)/")

    def test_the_scripts_read_the_places_of_certificates_that_the_workflow_fills(self):
        filled = places_named("".join(map(text_of, self.files)))
        scripts = [PACKAGING / name for name in ["windows/sign.ps1", "macos/sign", "macos/package"]]
        self.assertEqual(filled, places_named("".join(map(text_of, scripts))))
        for step in self.steps:
            for name, value in step.get("env", {}).items():
                self.assertEqual(value, f"${{{{ secrets.{name} }}}}")


class FlatpakTest(DescriptionTest):
    RIGHTS = ["--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri", "--socket=cups",
              "--talk-name=org.freedesktop.secrets", "--talk-name=org.freedesktop.Notifications",
              "--talk-name=org.kde.StatusNotifierWatcher"]

    def setUp(self):
        super().setUp()
        self.manifest = yaml_of(MANIFEST)

    def test_it_is_called_like_the_description_for_software_centers(self):
        self.assertEqual((self.manifest["id"], MANIFEST.stem), (metainfo_id(), metainfo_id()))
        desktop = PACKAGING / "linux" / self.manifest["rename-desktop-file"]
        self.assertIn(f"\nExec={self.manifest['command']}\n", text_of(desktop))
        self.assertIn(f"\nIcon={self.manifest['rename-icon']}\n", text_of(desktop))

    def test_it_has_these_rights_and_no_others(self):
        self.assertEqual(self.manifest["finish-args"], self.RIGHTS)

    def test_what_it_builds_is_named_by_hash(self):
        for module in self.manifest["modules"]:
            self.assertIn(module["buildsystem"], ["autotools", "cmake-ninja"])
            for source in module["sources"]:
                if source["type"] == "dir":
                    self.assertEqual((MANIFEST.parent / source["path"]).resolve(), SOURCE.resolve())
                    continue
                self.assertEqual(sorted(source), ["path", "sha256", "type"])
                self.assertRegex(source["path"], rf"^\.\./\.\./build/flatpak/sources/{module['name']}_[\w.]+\.tar\.\w+$")
                self.assertRegex(source["sha256"], r"^[0-9a-f]{64}$")

    def test_flatpak_builder_reads_it(self):
        self.needs("flatpak-builder")
        # Its own cache lies in the folder that it is called from; a property that it does not know is a warning before it.
        shown = json.loads(self.run_tool("flatpak-builder", "--show-manifest", MANIFEST, cwd=self.folder))
        self.assertEqual([module["name"] for module in shown["modules"]], [module["name"] for module in self.manifest["modules"]])
        self.assertEqual(shown["finish-args"], self.RIGHTS)


class BundleTest(DescriptionTest):
    def test_the_bundle_says_what_it_is(self):
        info = plistlib.loads((PACKAGING / "macos/Info.plist.in").read_bytes())
        languages = {path.stem.removeprefix("tieout_") for path in (SOURCE / "translations").glob("tieout_*.ts")}
        presets = json.loads(text_of(SOURCE / "CMakePresets.json"))["configurePresets"]
        macos = next(preset for preset in presets if preset["name"] == "macos")["cacheVariables"]
        self.assertEqual(info["CFBundleIdentifier"], metainfo_id())
        self.assertEqual((info["CFBundleExecutable"], info["CFBundleIconFile"]), ("tieout", "tieout.icns"))
        self.assertEqual((info["CFBundleVersion"], info["CFBundleShortVersionString"]), ("@PROJECT_VERSION@",) * 2)
        self.assertEqual(set(info["CFBundleLocalizations"]), languages | {"en"})
        self.assertEqual(info["LSMinimumSystemVersion"], macos["CMAKE_OSX_DEPLOYMENT_TARGET"])

    def test_the_hardened_runtime_makes_no_exception(self):
        self.assertEqual(plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes()), {})
        self.assertIn("--options runtime", text_of(PACKAGING / "macos/sign"))

    def packed(self, name):
        path = self.folder / name
        self.run_tool(PACKAGING / "pack-icons", path, *sorted((PACKAGING / "linux/icons").glob("*.png")))
        return path.read_bytes()

    def test_icons_of_windows_and_macos_hold_the_pictures(self):
        sizes = set()
        content = self.packed("tieout.ico")
        count = struct.unpack("<HHH", content[:6])[2]
        for entry in range(count):
            width, *_, length, place = struct.unpack("<BBBBHHII", content[6 + 16 * entry:22 + 16 * entry])
            self.assertEqual(struct.unpack(">I", content[place + 16:place + 20])[0], width or 256)
            self.assertEqual(content[place + length - 8:place + length - 4], b"IEND")
            sizes.add(width or 256)
        self.assertLessEqual({16, 32, 48, 256}, sizes)
        content, place, kinds = self.packed("tieout.icns"), 8, []
        self.assertEqual((content[:4], struct.unpack(">I", content[4:8])[0]), (b"icns", len(content)))
        while place < len(content):
            kinds.append(content[place:place + 4].decode())
            self.assertEqual(content[place + 8:place + 12], b"\x89PNG")
            place += struct.unpack(">I", content[place + 4:place + 8])[0]
        self.assertLessEqual({"ic07", "ic08", "ic09", "ic11", "ic13", "ic14"}, set(kinds))


class InstallerTest(DescriptionTest):
    def test_the_programs_of_windows_may_use_long_paths(self):
        manifest = PACKAGING / "windows/tieout.manifest"
        settings = {each.tag.split("}")[1]: each.text for each in ElementTree.parse(manifest).iter()}
        self.assertEqual(settings["longPathAware"], "true")
        named = text_of(PACKAGING / "windows/manifest.rc.in") + text_of(PACKAGING / "windows/CMakeLists.txt")
        self.assertEqual(named.count(manifest.name), 2)

    def test_nsis_makes_an_installer_of_the_description(self):
        self.needs("makensis")
        # With a file each instead of the programs.
        self.empty_project("CMakeLists.txt", f"""project(tieout VERSION 0.0.1 LANGUAGES NONE)
            set(CMAKE_SOURCE_DIR {SOURCE})
            set(CMAKE_INSTALL_BINDIR bin)
            set(icon {self.folder}/tieout.ico)
            foreach(program tieout tieout-sandbox)
                file(WRITE ${{CMAKE_BINARY_DIR}}/${{program}}.exe nothing)
                install(FILES ${{CMAKE_BINARY_DIR}}/${{program}}.exe DESTINATION bin COMPONENT ${{program}})
            endforeach()
            include({PACKAGING}/windows/packages.cmake)\n""")
        self.run_tool(PACKAGING / "pack-icons", self.folder / "tieout.ico", *(PACKAGING / "linux/icons").glob("*.png"))
        self.run_tool(CMAKE, "-S", self.folder, "-B", self.folder / "build")
        self.run_tool("cpack", "-G", "NSIS", cwd=self.folder / "build")
        script = text_of(next((self.folder / "build").rglob("project.nsi")))
        self.assertEqual((self.folder / "build/tieout-0.0.1-windows.exe").read_bytes()[:2], b"MZ")
        for expected in [r'CreateShortCut "$SMPROGRAMS\$STARTMENU_FOLDER\Tieout.lnk" "$INSTDIR\bin\tieout.exe"',
                         r'Delete "$INSTDIR\bin\tieout-sandbox.exe"', 'InstallDir "$PROGRAMFILES64\\Tieout"']:
            self.assertIn(expected, script)


class ScriptsTest(DescriptionTest):
    CMDLETS = {"Get-ChildItem", "Get-Command", "Import-Module", "Enter-VsDevShell", "Join-Path", "Move-Item", "New-Item",
               "Out-Null", "Remove-Item", "Resolve-Path", "Select-Object", "Set-Location", "Set-StrictMode", "Test-Path",
               "Where-Object", "Write-Host", "ForEach-Object"}

    def test_scripts_can_be_run_and_shellcheck_is_silent(self):
        scripts = [path for path in described_files() if first_line(path).startswith("#!")]
        self.assertGreater(len(scripts), 15)
        self.assertEqual([str(path) for path in scripts if not os.access(path, os.X_OK)], [])
        shell = [path for path in scripts if re.search(r"[/ ](ba)?sh$", first_line(path))]
        self.assertEqual(self.run_tool("shellcheck", "-x", "-P", "SCRIPTDIR", *shell, cwd=SOURCE), "")

    def test_powershell_calls_what_there_is(self):
        scripts = {path: re.sub(r"#.*", "", text_of(path)) for path in (PACKAGING / "windows").glob("*.ps1")}
        defined = set(re.findall(r"function ([\w-]+)", scripts[PACKAGING / "windows/steps.ps1"]))
        for path, text in scripts.items():
            called = set(re.findall(r"(?<![\w-])[A-Z][a-z]+-[A-Z]\w+", re.sub(r"'[^'\n]*'", "", text)))
            self.assertEqual(sorted(called - defined - self.CMDLETS), [], path)
            for one, other in ["()", "{}", "[]"]:
                self.assertEqual(text.count(one), text.count(other), path)

    def test_what_was_never_run_says_so(self):
        for path in described_files():
            if path.parent.name in ("windows", "macos") and first_line(path).startswith("#!"):
                self.assertIn("# Never run yet.", text_of(path), path)

    def test_no_host_is_named(self):
        # Names of formats, and nobody's places.
        formats = re.compile(r"http://(www\.apple\.com/DTDs/PropertyList-1\.0\.dtd|"
                             r"schemas\.microsoft\.com/SMI/2016/WindowsSettings)")
        for path in described_files():
            text = formats.sub("", text_of(path))
            self.assertEqual(re.findall(r"\w+://[\w.-]+|\b(?:github|gitlab|flathub|debian|docker)\.(?:com|io|net|org)\b", text), [], path)


if __name__ == "__main__":
    unittest.main()
