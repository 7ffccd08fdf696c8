"""The worker with deadlines that a test can wait for."""

from deploy import patient_worker

patient_worker.HEAD_SECONDS = 0.3
patient_worker.BODY_SECONDS = 0.3
patient_worker.BODY_BYTES_A_SECOND = 1024 * 1024

PatientWorker = patient_worker.PatientWorker
