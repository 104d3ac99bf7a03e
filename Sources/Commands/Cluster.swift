@main
enum ClusterCommand {
  static func main() {}
}
