type RetryNoticeProps = { message: string; action: string; onRetry: () => void };

export function RetryNotice({ message, action, onRetry }: RetryNoticeProps) {
  return (
    <div className="notice" role="alert">
      <p>{message}</p>
      <button type="button" className="button" onClick={onRetry}>
        {action}
      </button>
    </div>
  );
}
