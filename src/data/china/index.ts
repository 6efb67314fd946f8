export { type ChinaCase, type LoadChinaCaseOptions, loadChinaCase } from "./load-china-case.ts";
