/// File systems on which two writers can damage a plan: their locks are another machine's affair.
enum NetworkFileSystem {
  /// The name of the file system with this `statfs(2)` magic number, if it is one of them.
  static func kind(magic: Int64) -> String? {
    switch magic {
    case 0x6969: "NFS"
    case 0x517B, 0xFF53_4D42, 0xFE53_4D42: "an SMB share"
    case 0x6573_5546: "FUSE"
    case 0x0102_1997: "9P"
    case 0x5346_414F, 0x6B41_4653: "AFS"
    case 0x00C3_6400: "Ceph"
    case 0x7375_7245: "Coda"
    case 0x564C: "NCP"
    case 0x786F_4256: "a VirtualBox share"
    case 0x0BD0_0BD0: "Lustre"
    default: nil
    }
  }
}
