"""Files to studies and images: DICOM and photographs."""
