"""Heights of vertebral bodies from any mask of vertebrae, in the mid-sagittal plane of each."""
