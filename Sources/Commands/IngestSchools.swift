@main
enum IngestSchoolsCommand {
  static func main() {}
}
